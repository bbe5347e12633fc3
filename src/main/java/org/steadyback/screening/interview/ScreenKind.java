package org.steadyback.screening.interview;

import java.util.Arrays;
import java.util.Optional;

import org.steadyback.screening.rules.ScreenDue;

/** Why a screen is taken (fact sheet §2.5). */
public enum ScreenKind {
    /** Before the first programme. */
    FIRST,
    /** The patient declared a flare. */
    FLARE,
    /** Back after 28 days or more. */
    BREAK,
    /** Every 12 weeks, or at the end of a hold. */
    ROUTINE,
    /** One question each week; only a group that has news is gone through. */
    WEEKLY,
    /** A stop symptom was reported with a session. */
    STOP;

    /** The kind that answers to a reason. */
    public static ScreenKind of(ScreenDue.Why why) {
        return switch (why) {
            case STOPPED -> STOP;
            case FIRST -> FIRST;
            case FLARE -> FLARE;
            case BREAK -> BREAK;
            case HOLD_OVER, TWELVE_WEEKS -> ROUTINE;
            case WEEK -> WEEKLY;
        };
    }

    public static Optional<ScreenKind> ofName(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
