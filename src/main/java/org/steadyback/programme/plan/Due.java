package org.steadyback.programme.plan;

/** Something that is due today, and why. */
public record Due(Asked asked, int boutsDone, Why why) {

    public int boutsLeft() {
        return Math.max(0, asked.schedule().boutsPerDay() - boutsDone);
    }

    /** Why it is due. */
    public sealed interface Why {

        /** Asked every day. */
        record EveryDay() implements Why {}

        /** Today is one of its fixed weekdays. */
        record FixedDay() implements Why {}

        /** The week's number of days is not met yet. */
        record StillOpenThisWeek(int daysDone, int daysAsked) implements Why {}
    }
}
