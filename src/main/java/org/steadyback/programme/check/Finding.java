package org.steadyback.programme.check;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

/**
 * What a check found, as facts: it is stored with an override, and {@link FindingWords} makes the sentence of it. Exercises are named by
 * their id in the library.
 */
public sealed interface Finding {

    /** Whose finding it is; it decides the kind. */
    Check check();

    /** @param pain 0–10, half points are possible */
    record UsualPain(BigDecimal pain) implements Finding {
        @Override
        public Check check() {
            return Check.HIGH_USUAL_PAIN;
        }
    }

    /**
     * @param asked at once, in the measure
     * @param reached measured as the start, or graded up to
     */
    record AboveTolerance(String exercise, int asked, Tolerance.Measure measure, int reached) implements Finding {
        @Override
        public Check check() {
            return Check.ABOVE_TOLERANCE;
        }
    }

    /**
     * @param from the rung that is asked now, and what it asks
     * @param easier whether that is the easier one
     */
    record SteepStep(String exercise, Amount asks, String from, Amount now, boolean easier) implements Finding {
        @Override
        public Check check() {
            return Check.STEEP_STEP;
        }
    }

    /** @param firstDay of the programme on which it is asked first, from 1 */
    record EarlyLevel(String exercise, int level, long firstDay) implements Finding {
        @Override
        public Check check() {
            return Check.EARLY_LEVEL;
        }
    }

    /** @param strengthening how many exercises are, none of them core work */
    record NoCore(int strengthening) implements Finding {
        @Override
        public Check check() {
            return Check.NO_CORE;
        }
    }

    /** @param plannedDays null = no end is planned */
    record NoFitness(@Nullable Long plannedDays) implements Finding {
        @Override
        public Check check() {
            return Check.NO_FITNESS;
        }
    }

    /** @param way the only one; null = none at all */
    record OneDirection(@Nullable Way way) implements Finding {
        @Override
        public Check check() {
            return Check.ONE_DIRECTION;
        }
    }

    /** @param most that get done */
    record ManyExercises(int exercises, int most) implements Finding {
        @Override
        public Check check() {
            return Check.MANY_EXERCISES;
        }
    }

    /**
     * @param minutes of everything once
     * @param most minutes of a bout
     */
    record LongBout(int minutes, int most) implements Finding {
        @Override
        public Check check() {
            return Check.LONG_BOUT;
        }
    }

    /**
     * @param exercises of one family
     * @param fixed days that follow each other, 1 = Monday; empty where the number of days leaves no choice
     * @param days a week
     */
    record NoRestDay(List<String> exercises, List<Integer> fixed, int days) implements Finding {
        public NoRestDay {
            exercises = List.copyOf(exercises);
            fixed = List.copyOf(fixed);
        }

        @Override
        public Check check() {
            return Check.NO_REST_DAY;
        }
    }

    /**
     * @param limit that it lies outside of
     * @param usual the most, or the fewest, that is usual with this exercise
     */
    record UnusualDose(String exercise, Limit limit, int asked, int usual) implements Finding {
        @Override
        public Check check() {
            return Check.UNUSUAL_DOSE;
        }
    }

    /** A dose by its numbers: either minutes, or the others. */
    record Amount(
            @Nullable Integer minutes,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable Integer rest,
            @Nullable Side side,
            @Nullable String load) {

        static Amount of(Dose dose) {
            return switch (dose) {
                case Dose.Minutes(int minutes) -> new Amount(minutes, null, null, null, null, null, null);
                case Dose.Sets asked ->
                    new Amount(
                            null,
                            asked.sets(),
                            asked.reps(),
                            asked.holdSeconds(),
                            asked.restSeconds(),
                            asked.side(),
                            asked.load());
            };
        }

        Dose dose() {
            return minutes != null
                    ? new Dose.Minutes(minutes)
                    : new Dose.Sets(number(sets), number(reps), number(hold), number(rest), side(side), load);
        }

        /** What tells one dose from another in a few characters: "16", "2x8x0/30 EACH". */
        String code() {
            return minutes != null
                    ? String.valueOf(minutes)
                    : sets + "x" + reps + "x" + hold + "/" + rest + " " + side + (load == null ? "" : " " + load);
        }

        private static int number(@Nullable Integer value) {
            return value == null ? 0 : value;
        }

        private static Side side(@Nullable Side side) {
            return side == null ? Side.BOTH_TOGETHER : side;
        }
    }
}
