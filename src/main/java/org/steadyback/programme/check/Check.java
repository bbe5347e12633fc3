package org.steadyback.programme.check;

/** What a plan is looked over for, in the order in which warnings are shown. Each says why, and where that comes from. */
public enum Check {
    /** The usual pain is high: the start is a matter for both (§3.2, high_usual_review). */
    HIGH_USUAL_PAIN(
            "High usual pain",
            "With pain this high on usual days, a start by the book may be too much. What to begin with is agreed with the patient.",
            "§3.2 [D]",
            "What you agreed with the patient"),
    /** More at once than was measured as a start. */
    ABOVE_TOLERANCE(
            "More than the measured start",
            "A start below what the patient can do settles; one above it is the commonest way into a flare. Divided into bouts,"
                    + " the day's amount stays and each bout becomes easy.",
            "§3.9 [D]; ETG, LAM07 [V]",
            "Your reason"),
    /** Another rung asks many times as much as the one it comes from. */
    STEEP_STEP(
            "A steep step",
            "Another step of a ladder starts low. The usual start of a harder one is meant for somebody at the top of the easier one;"
                    + " who is asked little yet may not be there. And one that asks much more is not easier.",
            "§3.3 ADVANCE, §3.9 [D]",
            "Your reason"),
    /** A high level in the first two weeks. */
    EARLY_LEVEL(
            "Demanding for the first two weeks",
            "The first two weeks are for finding the habit and the level; up to level 2 there is room for that.",
            "§3.9 [D]",
            "Your reason"),
    /** Strengthening without core work (S12). */
    NO_CORE(
            "Strengthening without core work",
            "Strengthening without the muscles that support the spine is incomplete.",
            "S12",
            "Your reason"),
    /** No fitness in a longer programme (S13). */
    NO_FITNESS(
            "No fitness exercise",
            "Getting fitter is good for the back as for the rest of the body. A programme of more than two weeks has room for it.",
            "S13",
            "Your reason"),
    /** Everything goes one way. */
    ONE_DIRECTION(
            "One direction only",
            "The spine moves in many directions, and a healthy back can use them all. One direction alone is for a tested preference.",
            "S33; §6 [D]",
            "Your reason"),
    /** More exercises than get done. */
    MANY_EXERCISES(
            "A long list",
            "People do less of longer lists. Few exercises done are worth more than many asked.",
            "§3.9 [D]; [G]",
            "Your reason"),
    /** A bout that is hard to find the time for. */
    LONG_BOUT(
            "A long bout",
            "Little and often is done more, and settles better, than much at once.",
            "S31; §3.9 [D]",
            "Your reason"),
    /** Hard work for the same muscles day after day. */
    NO_REST_DAY(
            "No day of rest for the same muscles",
            "From level 3 on, muscles get stronger on the day after. The same family on consecutive days takes that day away.",
            "§3.9 [D]; ACSM11 [V]",
            "Your reason"),
    /** A dose outside the reference. */
    UNUSUAL_DOSE(
            "Outside the usual dose",
            "The usual doses are starting points and not rules. This one lies outside of them.",
            "S30; §3.4; ACSM11 [V]",
            "Your reason");

    private final String title;
    private final String why;
    private final String source;
    private final String reasonAskedFor;

    Check(String title, String why, String source, String reasonAskedFor) {
        this.title = title;
        this.why = why;
        this.source = source;
        this.reasonAskedFor = reasonAskedFor;
    }

    public String title() {
        return title;
    }

    /** The thought behind it, in a sentence or two. */
    public String why() {
        return why;
    }

    /** Where that comes from, in the keys of the clinical sources. */
    public String source() {
        return source;
    }

    /** What somebody who goes on all the same is asked for. */
    public String reasonAskedFor() {
        return reasonAskedFor;
    }
}
