package org.steadyback.programme.check;

/**
 * One number of the checks with its source. In a source [V] is verified, [G] general knowledge, [D] a design default without
 * direct evidence; the keys are those of the fact sheet's reference list.
 */
public enum Limit {
    /** So many strengthening exercises want one of core work among them. */
    STRENGTH_WANTS_CORE(2, "exercises", "S12"),
    /** A programme planned for longer than this wants fitness in it. */
    FITNESS_AFTER(14, "days", "S13"),
    /** A plan takes the spine in so many different directions, unless one is preferred. */
    DIRECTIONS(2, "directions", "§6 [D]"),
    /** Another rung that asks more than this many times the amount of the one before is a steep step. */
    STEEP_STEP(2, "times as much", "§3.3 ADVANCE [D]"),
    /** The first days of a programme, in which levels stay low. */
    FIRST_DAYS(14, "days", "§3.9 [D]"),
    /** The highest level in those days. */
    FIRST_LEVEL(2, "level", "§3.9 [D]"),
    /** More exercises than this get done less. */
    MOST_EXERCISES(6, "exercises", "§3.9 [D]; adherence falls as lists grow [G]"),
    /** One bout takes no longer than this. */
    LONGEST_BOUT(20, "minutes", "§3.9 [D]"),
    /** From this level on the same muscles rest a day in between. */
    REST_LEVEL(3, "level", "§3.9 [D]"),
    /** Fewest days a week of movement, stretching or strengthening. */
    FEWEST_DAYS(2, "days a week", "§3.4; ACSM11 [V]"),
    /** Most days a week of strengthening, unless the library starts higher. */
    MOST_STRENGTH_DAYS(3, "days a week", "§3.4; ACSM11 [V]"),
    /** Most repetitions a set of strengthening. */
    MOST_REPS(20, "repetitions", "§3.4; ACSM11, MCH [V]"),
    /** Most sets of strengthening. */
    MOST_SETS(4, "sets", "§3.4; ACSM11, MCH [V]"),
    /** Longest hold of strengthening, unless the library starts longer. */
    LONGEST_STRENGTH_HOLD(10, "seconds", "§3.4; McGill [G]"),
    /** Longest hold of a stretch, unless the library starts longer, as with resting positions. */
    LONGEST_STRETCH(60, "seconds", "§3.4; ACSM11 [V], MCH, ACS1 [V]"),
    /** Longest time of fitness at once. */
    LONGEST_FITNESS(30, "minutes", "§3.4; POC24 [V]; as the top of grading §3.3 [D]");

    private final int value;
    private final String unit;
    private final String source;

    Limit(int value, String unit, String source) {
        this.value = value;
        this.unit = unit;
        this.source = source;
    }

    public int value() {
        return value;
    }

    public String unit() {
        return unit;
    }

    public String source() {
        return source;
    }
}
