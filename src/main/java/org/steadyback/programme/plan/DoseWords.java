package org.steadyback.programme.plan;

import java.util.ArrayList;

/** A dose as people read it: "2 sets of 8, hold 3 s, each side". */
public final class DoseWords {

    private DoseWords() {}

    public static String of(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> minutes + " min";
            case Dose.Sets sets -> sets(sets);
        };
    }

    private static String sets(Dose.Sets dose) {
        var parts = new ArrayList<String>();
        parts.add(amount(dose));
        if (dose.holdSeconds() > 0) {
            parts.add("hold " + time(dose.holdSeconds()));
        }
        if (dose.side() != Side.BOTH_TOGETHER) {
            parts.add(side(dose.side()));
        }
        if (dose.load() != null) {
            parts.add(dose.load());
        }
        if (dose.restSeconds() > 0 && dose.sets() > 1) {
            parts.add("rest " + time(dose.restSeconds()) + " between sets");
        }
        return String.join(", ", parts);
    }

    private static String amount(Dose.Sets dose) {
        if (dose.sets() == 1 && dose.reps() == 1) {
            return "once";
        }
        return (dose.sets() == 1 ? "1 set" : dose.sets() + " sets") + " of " + dose.reps();
    }

    /** Which side, in words; "both sides together" where the body moves as a whole. */
    public static String side(Side side) {
        return switch (side) {
            case BOTH_TOGETHER -> "both sides together";
            case EACH -> "each side";
            case LEFT -> "left side";
            case RIGHT -> "right side";
        };
    }

    private static String time(int seconds) {
        return seconds >= 60 && seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
