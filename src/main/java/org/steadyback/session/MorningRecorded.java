package org.steadyback.session;

import java.util.List;

/** What became of an answer about a morning. */
public sealed interface MorningRecorded {

    /**
     * Stored now.
     *
     * @param told what was decided about the doses because of it, one sentence; empty = nothing
     */
    record Stored(boolean recalled, String told) implements MorningRecorded {}

    /** The same had been stored before; nothing was added. */
    record AlreadyStored(boolean recalled) implements MorningRecorded {}

    /** Under this id something else is stored, and stays. */
    record DifferentContent() implements MorningRecorded {}

    /** Nothing was stored. */
    record Invalid(List<Fault> faults) implements MorningRecorded {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
