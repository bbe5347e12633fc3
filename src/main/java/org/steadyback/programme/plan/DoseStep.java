package org.steadyback.programme.plan;

/**
 * From what one exercise asks to what another one of its ladder asks. Both are compared quantity by quantity, each in all of a bout:
 * minutes; repetitions of all sets and sides; and seconds of all holds. One long hold is counted by its seconds only. Pure.
 */
public record DoseStep(Dose before, Dose after) {

    /** From here on a hold is a multiple of five seconds. */
    private static final int LONG_HOLD = 20;

    private static final int LONG_HOLD_GRANULE = 5;

    /** How many times as much is asked of the quantity that grows most; 0 where they have no quantity in common. */
    public double times() {
        if (before instanceof Dose.Minutes(int was) && after instanceof Dose.Minutes(int is)) {
            return (double) is / was;
        }
        if (!(before instanceof Dose.Sets was) || !(after instanceof Dose.Sets is)) {
            return 0;
        }
        double reps = single(was) || single(is) ? 0 : (double) reps(is) / reps(was);
        double seconds = was.holdSeconds() == 0 || is.holdSeconds() == 0
                ? 0
                : (double) reps(is) * is.holdSeconds() / (reps(was) * was.holdSeconds());
        return Math.max(reps, seconds);
    }

    /** How many times as long a bout takes, roughly: what is left to compare where no quantity is the same. */
    public double timesAsLong() {
        return (double) after.length().toSeconds() / Math.max(1, before.length().toSeconds());
    }

    /** What comes after, with no quantity above that of before; what before does not have stays as it is. */
    public Dose noMore() {
        if (before instanceof Dose.Minutes(int was) && after instanceof Dose.Minutes(int is)) {
            return new Dose.Minutes(Math.min(was, is));
        }
        return before instanceof Dose.Sets was && after instanceof Dose.Sets is ? noMore(was, is) : after;
    }

    private static Dose.Sets noMore(Dose.Sets was, Dose.Sets is) {
        return new Dose.Sets(
                Math.min(is.sets(), was.sets()),
                Math.min(is.reps(), mostReps(was, is)),
                Math.min(is.holdSeconds(), mostSeconds(was, is)),
                is.restSeconds(),
                is.side(),
                is.load());
    }

    private static int mostReps(Dose.Sets was, Dose.Sets is) {
        int sides = is.side().times();
        if (!single(was)) {
            return Math.max(1, was.reps() * was.side().times() / sides);
        }
        return is.holdSeconds() == 0
                ? is.reps()
                : Math.max(1, was.holdSeconds() * was.side().times() / (is.holdSeconds() * sides));
    }

    private static int mostSeconds(Dose.Sets was, Dose.Sets is) {
        if (was.holdSeconds() == 0) {
            return is.holdSeconds();
        }
        int most = single(is)
                ? was.reps()
                        * was.holdSeconds()
                        * was.side().times()
                        / is.side().times()
                : was.holdSeconds();
        return Math.max(1, most < LONG_HOLD ? most : most / LONG_HOLD_GRANULE * LONG_HOLD_GRANULE);
    }

    private static int reps(Dose.Sets dose) {
        return dose.sets() * dose.reps() * dose.side().times();
    }

    private static boolean single(Dose.Sets dose) {
        return dose.reps() == 1 && dose.holdSeconds() > 0;
    }
}
