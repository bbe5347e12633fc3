package org.steadyback.programme.check;

import org.steadyback.programme.plan.Dose;

/**
 * What somebody is known to manage at once, for one exercise: the start that was found, or what it was graded up to (fact sheet
 * §3.3).
 *
 * @param amount the quota of one bout, above 0: repetitions a set, seconds a hold, or minutes
 */
public record Tolerance(Measure measure, int amount) {

    /** What the amount counts. */
    public enum Measure {
        REPS("repetitions"),
        SECONDS("seconds"),
        MINUTES("minutes");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Tolerance {
        if (amount < 1) {
            throw new IllegalArgumentException("A start is at least 1");
        }
    }

    /** What a dose asks at once, in the measure that grows: a single hold by its seconds. */
    public static Tolerance of(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> new Tolerance(Measure.MINUTES, minutes);
            case Dose.Sets sets
            when sets.reps() == 1 && sets.holdSeconds() > 0 -> new Tolerance(Measure.SECONDS, sets.holdSeconds());
            case Dose.Sets sets -> new Tolerance(Measure.REPS, sets.reps());
        };
    }

    /** What a dose asks at once, in this measure; 0 if it is counted in another. */
    int asked(Dose dose) {
        return switch (dose) {
            case Dose.Minutes(int minutes) -> measure == Measure.MINUTES ? minutes : 0;
            case Dose.Sets sets ->
                switch (measure) {
                    case REPS -> sets.reps();
                    case SECONDS -> sets.holdSeconds();
                    case MINUTES -> 0;
                };
        };
    }

    /** The same dose with another amount at once. */
    Dose with(Dose dose, int other) {
        return switch (dose) {
            case Dose.Minutes _ -> new Dose.Minutes(other);
            case Dose.Sets sets ->
                new Dose.Sets(
                        sets.sets(),
                        measure == Measure.REPS ? other : sets.reps(),
                        measure == Measure.SECONDS ? other : sets.holdSeconds(),
                        sets.restSeconds(),
                        sets.side(),
                        sets.load());
        };
    }
}
