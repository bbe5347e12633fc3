package org.steadyback.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a dose may start: either sets, repetitions and a hold, or minutes. A starting point only; the physio sets the dose.
 *
 * @param holdSeconds 0 means no hold
 * @param boutsPerDay how often on a day it is due
 */
public record DefaultDose(
        @Nullable Integer sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        boolean eachSide,
        @Nullable Integer minutes,
        int boutsPerDay,
        int daysPerWeek) {

    private static final Pattern SETS =
            Pattern.compile("(\\d{1,4})×(\\d{1,4})( each)?×(\\d{1,4})s · (\\d{1,4})/day · (\\d{1,4})/wk");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) min · (\\d{1,4})/day · (\\d{1,4})/wk");

    public DefaultDose {
        if (minutes == null) {
            within("sets", sets, 1, 10);
            within("repetitions", reps, 1, 100);
            within("hold seconds", holdSeconds, 0, 600);
        } else {
            within("minutes", minutes, 1, 240);
            if (sets != null || reps != null || holdSeconds != null || eachSide) {
                throw new IllegalArgumentException("A dose is either sets, repetitions and hold, or minutes");
            }
        }
        within("bouts a day", boutsPerDay, 1, 8);
        within("days a week", daysPerWeek, 1, 7);
    }

    /** Reads {@code 2×8 each×2s · 1/day · 3/wk} or {@code 20 min · 1/day · 3/wk}. */
    public static DefaultDose parse(String text) {
        var inSets = SETS.matcher(text);
        if (inSets.matches()) {
            return new DefaultDose(
                    number(inSets, 1),
                    number(inSets, 2),
                    number(inSets, 4),
                    inSets.group(3) != null,
                    null,
                    number(inSets, 5),
                    number(inSets, 6));
        }
        var inMinutes = MINUTES.matcher(text);
        if (inMinutes.matches()) {
            return new DefaultDose(
                    null, null, null, false, number(inMinutes, 1), number(inMinutes, 2), number(inMinutes, 3));
        }
        throw new IllegalArgumentException("dose not understood: '" + text + "'");
    }

    /** "2 sets of 8 each side, hold 2 s, once a day, 3 days a week". */
    public String inWords() {
        return amountInWords() + ", " + SmallWords.times(boutsPerDay) + " a day, " + daysInWords();
    }

    /** What is done in one bout: "2 sets of 8 each side, hold 2 s", "20 min". */
    public String amountInWords() {
        if (sets == null || reps == null || holdSeconds == null) {
            return minutes + " min";
        }
        var amount = sets == 1 && reps == 1 ? "once" : SmallWords.counted(sets, "set") + " of " + reps;
        return amount + (eachSide ? " each side" : "") + (holdSeconds == 0 ? "" : ", hold " + held(holdSeconds));
    }

    private String daysInWords() {
        return daysPerWeek == 7 ? "every day" : SmallWords.counted(daysPerWeek, "day") + " a week";
    }

    private static String held(int seconds) {
        return seconds >= 120 && seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static void within(String what, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            throw new IllegalArgumentException(
                    "dose out of bounds: %s must be %s to %s, not %s".formatted(what, least, most, value));
        }
    }
}
