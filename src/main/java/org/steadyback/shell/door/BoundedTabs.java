package org.steadyback.shell.door;

import java.util.Comparator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** So many tabs a person, each of which the server keeps: another one closes the one that has been quiet for longest. */
@Component
class BoundedTabs implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    static final int MOST_TABS = 20;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> closeOldest(opened.getUI()));
    }

    @SuppressWarnings("ReferenceEquality") // this very tab
    private static void closeOldest(UI newest) {
        var open = newest.getSession().getUIs().stream()
                .filter(ui -> ui != newest && !ui.isClosing())
                .sorted(Comparator.comparingLong((UI ui) -> ui.getInternals().getLastHeartbeatTimestamp())
                        .thenComparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() + 1 - MOST_TABS)).forEach(UI::close);
    }
}
