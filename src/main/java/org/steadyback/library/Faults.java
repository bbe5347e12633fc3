package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that whoever mends the files sees all of it at once. */
final class Faults {

    private final List<String> said = new ArrayList<>();

    /** Goes on after a fault, with what comes next. */
    void gather(Runnable reading) {
        try {
            reading.run();
        } catch (LibraryFault fault) {
            said.add(fault.getMessage());
        }
    }

    void throwIfAny() {
        if (!said.isEmpty()) {
            throw new LibraryFault(String.join("\n", said));
        }
    }
}
