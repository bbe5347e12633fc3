package org.steadyback.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** Marks an exercise as a favourite of who asks, and takes that back. */
class StarButton extends Composite<NativeButton> {

    private boolean marked;

    /** @param onChange is told whether it is marked now */
    StarButton(String exercise, boolean marked, Consumer<Boolean> onChange) {
        getContent().addClassName("star");
        getContent().getElement().setAttribute("aria-label", "Favourite: " + exercise);
        getContent().getElement().setAttribute("title", "Favourite");
        show(marked);
        getContent().addClickListener(_ -> {
            show(!this.marked);
            onChange.accept(this.marked);
        });
    }

    private void show(boolean now) {
        marked = now;
        getContent().setText(now ? "★" : "☆");
        getContent().getElement().setAttribute("aria-pressed", String.valueOf(now));
    }
}
