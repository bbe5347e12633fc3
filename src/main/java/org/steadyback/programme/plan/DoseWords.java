package org.steadyback.programme.plan;

import org.steadyback.text.Texts;

/** A dose as people read it: "2 sets of 8, hold 3 s, each side". */
public final class DoseWords {

    private static final DoseTexts SAY = Texts.of(DoseTexts.class);

    private static final int MINUTE = 60;

    private DoseWords() {}

    public static String of(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> SAY.minutes(minutes);
            case Dose.Sets sets -> sets(sets);
        };
    }

    private static String sets(Dose.Sets dose) {
        var load = dose.load();
        int rest = dose.sets() > 1 ? dose.restSeconds() : 0;
        return SAY.sets(
                dose.sets(),
                dose.reps(),
                minutes(dose.holdSeconds()),
                seconds(dose.holdSeconds()),
                dose.side(),
                load != null,
                load == null ? "" : load,
                minutes(rest),
                seconds(rest));
    }

    /** Which side, in words; "both sides together" where the body moves as a whole. */
    public static String side(Side side) {
        return SAY.side(side);
    }

    /** Whole minutes are said as such. */
    private static int minutes(int seconds) {
        return seconds % MINUTE == 0 ? seconds / MINUTE : 0;
    }

    private static int seconds(int seconds) {
        return seconds % MINUTE == 0 ? 0 : seconds;
    }
}
