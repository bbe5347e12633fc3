package org.steadyback.shell;

import com.vaadin.flow.component.Component;

import org.steadyback.kernel.PatientId;

/**
 * A part of a page of a patient's chart that belongs to another module than the page. Found as a bean by what the page hands
 * over; several stand in the order of their beans.
 *
 * @param <P> what the page has read, and hands to its parts
 */
public interface ChartPanel<P> {

    /** Where on the page a part stands. */
    enum Place {
        /** With what is most urgent. */
        HEAD,
        /** With what has been. */
        FOOT
    }

    default Place place() {
        return Place.HEAD;
    }

    /** @param refresh shows the page anew, once something has changed */
    Component of(PatientId patient, P page, Runnable refresh);
}
