package org.steadyback.programme.plan;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.TypedText;

/** How much is asked in one bout. */
public sealed interface Dose {

    /** How long one bout takes, roughly: what the physio sees as burden while building. */
    Duration length();

    /**
     * How long what was really done took, roughly.
     *
     * @param done per set what was done, in repetitions of one side, or in minutes
     */
    Duration lengthOf(List<Integer> done);

    /** The number of sets that are ticked off; 1 for minutes. */
    int setCount();

    /** What one set asks: repetitions, or minutes. */
    int amount();

    /**
     * Sets of repetitions, each perhaps held.
     *
     * @param sets 1–10
     * @param reps repetitions a set, 1–100
     * @param holdSeconds how long each is held, 0–600; 0 = no hold
     * @param restSeconds between sets, 0–600
     * @param load e.g. "red band" or "4 kg", at most 60 characters; null = none
     */
    record Sets(
            int sets,
            int reps,
            int holdSeconds,
            int restSeconds,
            Side side,
            @Nullable String load) implements Dose {

        /** What a repetition takes besides its hold, and the usual pause between sets, for the burden. */
        private static final int SECONDS_PER_REP = 3;

        private static final int SECONDS_BETWEEN_SETS = 30;

        public Sets {
            Bounds.require(sets, 1, 10, "Sets");
            Bounds.require(reps, 1, 100, "Repetitions");
            Bounds.require(holdSeconds, 0, 600, "Hold in seconds");
            Bounds.require(restSeconds, 0, 600, "Rest in seconds");
            load = load == null ? null : TypedText.line(load, 1, 60, "Load");
        }

        @Override
        public Duration length() {
            int work = (holdSeconds + SECONDS_PER_REP) * reps * sets * side.times();
            return Duration.ofSeconds(work + (long) SECONDS_BETWEEN_SETS * (sets - 1));
        }

        @Override
        public Duration lengthOf(List<Integer> done) {
            var some = done.stream().filter(reps -> reps > 0).toList();
            long work = (long) (holdSeconds + SECONDS_PER_REP) * sum(some);
            return Duration.ofSeconds(work + (long) SECONDS_BETWEEN_SETS * Math.max(0, some.size() - 1));
        }

        @Override
        public int setCount() {
            return sets;
        }

        @Override
        public int amount() {
            return reps;
        }
    }

    /**
     * A time of walking, cycling, swimming and the like.
     *
     * @param minutes 1–240
     */
    record Minutes(int minutes) implements Dose {

        public Minutes {
            Bounds.require(minutes, 1, 240, "Minutes");
        }

        @Override
        public Duration length() {
            return Duration.ofMinutes(minutes);
        }

        @Override
        public Duration lengthOf(List<Integer> done) {
            return Duration.ofMinutes(sum(done));
        }

        @Override
        public int setCount() {
            return 1;
        }

        @Override
        public int amount() {
            return minutes;
        }
    }

    private static int sum(List<Integer> done) {
        return done.stream().mapToInt(Integer::intValue).sum();
    }
}
