package org.steadyback.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that whoever mends the files sees all of it at once. */
public final class ContentFaults {

    private final List<String> said = new ArrayList<>();

    /** Goes on after a fault, with what comes next. */
    public void gather(Runnable reading) {
        try {
            reading.run();
        } catch (ContentFault fault) {
            said.add(fault.getMessage());
        }
    }

    public void add(Place place, String what) {
        said.add(place.fault(what).getMessage());
    }

    public void throwIfAny() {
        if (!said.isEmpty()) {
            throw new ContentFault(String.join("\n", said));
        }
    }
}
