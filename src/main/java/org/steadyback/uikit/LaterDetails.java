package org.steadyback.uikit;

import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;

/**
 * Something to open, whose content is made when it is opened for the first time. Closed, as most stay, it costs next to
 * nothing: neither in what is sent to the browser nor in what the server remembers of the page.
 */
public class LaterDetails extends NativeDetails implements Unsent.Opens {

    private transient @Nullable Supplier<? extends Component> maker;
    private @Nullable Component made;

    public LaterDetails(String summary) {
        super(summary);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                make();
            }
        });
    }

    public LaterDetails(String summary, Supplier<? extends Component> maker) {
        this(summary);
        replaceContent(maker);
    }

    /** Opened by the page, not by a click. */
    @Override
    public void open() {
        setOpen(true);
        make();
    }

    /** Replaces what it shows or would show: at once if it is open. */
    public void replaceContent(Supplier<? extends Component> newMaker) {
        maker = newMaker;
        if (made != null) {
            made.removeFromParent();
            made = null;
        }
        if (isOpen()) {
            make();
        }
    }

    private void make() {
        if (maker != null) {
            made = maker.get();
            maker = null;
            setContent(made);
        }
    }
}
