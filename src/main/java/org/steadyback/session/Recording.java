package org.steadyback.session;

import java.util.List;

/** What became of recording a session. */
public sealed interface Recording {

    /** Stored now. */
    record Stored(SessionReceipt receipt) implements Recording {}

    /** The same had been stored before; nothing was added. */
    record AlreadyStored(SessionReceipt receipt) implements Recording {}

    /** Under this id something else is stored, and stays. */
    record DifferentContent() implements Recording {}

    /** Nothing was stored. */
    record Invalid(List<Fault> faults) implements Recording {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }
}
