package org.steadyback.programme.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;

/**
 * What becomes of a dose when another exercise of the ladder takes the place of one: "4 min → 8 min, 2 times as much at once", and what
 * the physio had set and cannot be taken along. Said quietly; it asks for no reason. Pure.
 */
public final class StepWords {

    /** From so many times as much on, it is said [D]. */
    private static final double MUCH = 2;

    private StepWords() {}

    /** "2 sets of 10 → 2 sets of 8, 2 times as much at once". */
    public static String of(DoseStep step) {
        return DoseWords.of(step.before()) + " → " + DoseWords.of(step.after()) + besides(step);
    }

    /** What there is to say besides the two doses, with a comma or semicolon before it; empty = nothing. */
    public static String besides(DoseStep step) {
        return much(step) + lost(step);
    }

    private static String much(DoseStep step) {
        double times = step.times();
        if (times >= MUCH) {
            return ", " + number(times) + " times as much at once";
        }
        double asLong = step.timesAsLong();
        return times == 0 && asLong >= MUCH ? ", takes about " + number(asLong) + " times as long" : "";
    }

    /** Rounded down: never more is said than is asked. */
    private static String number(double times) {
        return BigDecimal.valueOf(times)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String lost(DoseStep step) {
        if (!(step.before() instanceof Dose.Sets was)) {
            return "";
        }
        var is = step.after() instanceof Dose.Sets sets ? sets : null;
        var lost = new ArrayList<String>();
        if (was.load() != null && (is == null || !was.load().equals(is.load()))) {
            lost.add("the load, " + was.load() + ", is not taken along: set it anew");
        }
        if (oneSided(was.side()) && (is == null || is.side() != was.side())) {
            lost.add("“" + DoseWords.side(was.side()) + "” is not taken along");
        }
        if (was.restSeconds() > 0 && is == null) {
            lost.add("it has no sets to rest between");
        }
        return lost.isEmpty() ? "" : "; " + String.join("; ", lost);
    }

    private static boolean oneSided(Side side) {
        return side == Side.LEFT || side == Side.RIGHT;
    }
}
