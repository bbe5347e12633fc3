package org.steadyback.progression;

import org.steadyback.grading.Quantity;

/** What a dose can ask at most, as its own bounds say. */
final class Limits {

    private Limits() {}

    static boolean allow(Quantity quantity, int quota) {
        int most = switch (quantity) {
            case REPS -> 100;
            case MINUTES -> 240;
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD -> 600;
        };
        return quota >= 1 && quota <= most;
    }
}
