package org.steadyback.shell;

import com.vaadin.flow.component.Component;

/** Asks about the signs, one by one, in the place of a page on which somebody wrote of one. Implemented above, where they are known. */
public interface PatientSigns {

    /** @param back to the page, where what was written still stands */
    Component ask(Runnable back);
}
