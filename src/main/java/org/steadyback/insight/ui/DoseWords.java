package org.steadyback.insight.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.insight.ReviewedSession.Line;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** Doses, and what was done of them, in the short form of a table. */
final class DoseWords {

    private DoseWords() {}

    /** "2 × 10 each side, hold 5 s, red band", "15 min". */
    static String dose(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> minutes + " min";
            case Dose.Sets sets ->
                amount(sets)
                        + side(sets.side())
                        + (sets.holdSeconds() == 0 ? "" : ", hold " + sets.holdSeconds() + " s")
                        + (sets.load() == null ? "" : ", " + sets.load());
        };
    }

    /** "2 × 10", "15 min". */
    static String amount(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> minutes + " min";
            case Dose.Sets sets -> sets.sets() + " × " + sets.reps();
        };
    }

    /** "3 days a week, twice a day", "Mon, Wed, Fri". */
    static String schedule(Schedule schedule) {
        return switch (schedule.frequency()) {
                    case Frequency.DaysAWeek(int days) when days == 7 -> "every day";
                    case Frequency.DaysAWeek(int days) when days == 1 -> "one day a week";
                    case Frequency.DaysAWeek(int days) -> days + " days a week";
                    case Frequency.Weekdays(var days) ->
                        days.stream().sorted().map(DoseWords::day).collect(Collectors.joining(", "));
                }
                + switch (schedule.boutsPerDay()) {
                    case 1 -> "";
                    case 2 -> ", twice a day";
                    default -> ", " + schedule.boutsPerDay() + " times a day";
                };
    }

    /** "10, 8 of 2 × 10", "12 of 15 min", "nothing of 2 × 10". */
    static String done(Line line) {
        return amounts(line.done()) + " of " + amount(line.asked());
    }

    /** "left " or "right "; nothing when the body moves as a whole. */
    static String of(@Nullable Side side) {
        return side == null ? "" : side.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
    }

    private static String amounts(List<Integer> done) {
        return done.isEmpty() ? "nothing" : done.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String side(Side side) {
        return switch (side) {
            case BOTH_TOGETHER -> "";
            case EACH -> " each side";
            case LEFT -> " left";
            case RIGHT -> " right";
        };
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
