package org.steadyback.session;

import java.util.List;

/** What became of an answer about a morning. */
public sealed interface Answering {

    /**
     * Stored now.
     *
     * @param told what was decided about the doses because of it, one sentence; empty = nothing
     */
    record Stored(boolean recalled, String told) implements Answering {}

    /** The same had been stored before; nothing was added. */
    record AlreadyStored(boolean recalled) implements Answering {}

    /** Under this id something else is stored, and stays. */
    record DifferentContent() implements Answering {}

    /** Nothing was stored. */
    record Invalid(List<Fault> faults) implements Answering {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
