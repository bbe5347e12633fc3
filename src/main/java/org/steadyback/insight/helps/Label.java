package org.steadyback.insight.helps;

/** The verdict on a kind of exercise (fact sheet §5.3). Kinds are never ranked by it. */
public enum Label {
    PROBABLY_HELPS,
    LEANING_HELPFUL,
    ABOUT_THE_SAME,
    CANNOT_TELL_YET,
    LEANING_WORSE,
    PROBABLY_WORSE;

    private static final double PROBABLY = 0.80;
    private static final double LEANING = 0.60;
    private static final double NEITHER = 0.20;

    /** The label of two unrounded probabilities, each 0–1. */
    static Label of(double helps, double worse) {
        if (helps >= LEANING) {
            return helps >= PROBABLY ? PROBABLY_HELPS : LEANING_HELPFUL;
        }
        if (worse >= LEANING) {
            return worse >= PROBABLY ? PROBABLY_WORSE : LEANING_WORSE;
        }
        return helps + worse <= NEITHER ? ABOUT_THE_SAME : CANNOT_TELL_YET;
    }
}
