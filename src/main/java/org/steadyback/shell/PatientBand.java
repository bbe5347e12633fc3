package org.steadyback.shell;

import java.util.Optional;

import com.vaadin.flow.component.Component;

/** Stands above every page of a patient while something comes first. Implemented above, where that is known. */
public interface PatientBand {

    /** @param path of the page that is shown; empty where nothing stands above it */
    Optional<Component> above(String path);

    /** What may be offered now, as a machine reads it: a phone throws away the day that it keeps as soon as it is another. */
    Optional<String> standing();
}
