package org.steadyback.grading;

/** What the number of a parameter counts. */
public enum Unit {
    /** A share of something, 0.80 = 80 %. */
    SHARE(false),
    /** A factor on the quota. */
    FACTOR(false),
    /** Points on the pain scale 0–10. */
    PAIN(false),
    /** Points on the effort scale 0–10. */
    EFFORT(false),
    TRIALS(true),
    SESSIONS(true),
    MORNINGS(true),
    DAYS(true),
    HOURS(true),
    REPS(true),
    SECONDS(true),
    MINUTES(true);

    private final boolean whole;

    Unit(boolean whole) {
        this.whole = whole;
    }

    /** Whether only whole numbers make sense. */
    public boolean whole() {
        return whole;
    }
}
