package org.steadyback.insight.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.insight.ReviewedSession.Line;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

/** What was done of a dose, in the short form of a table. */
final class DoneWords {

    private DoneWords() {}

    /** "2 × 10", "15 min". */
    static String amount(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> minutes + " min";
            case Dose.Sets sets -> sets.sets() + " × " + sets.reps();
        };
    }

    /** "10, 8 of 2 × 10", "12 of 15 min", "nothing of 2 × 10". */
    static String done(Line line) {
        if (line.inSeconds()) {
            return "held for " + amounts(line.done()) + " s";
        }
        return amounts(line.done()) + " of " + amount(line.asked());
    }

    /** "left " or "right "; nothing when the body moves as a whole. */
    static String of(@Nullable Side side) {
        return side == null ? "" : side.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    }

    private static String amounts(List<Integer> done) {
        return done.isEmpty() ? "nothing" : done.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
