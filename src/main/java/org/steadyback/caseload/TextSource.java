package org.steadyback.caseload;

/** Where a patient writes in own words. Every such place is here: {@code OwnWordsEverywhereDatabaseTest}. */
public enum TextSource {
    /** Asks to change the plan. */
    WISH("what was asked about the plan"),
    /** Says what is not right about an exercise. */
    COMPLAINT("what was said about an exercise"),
    /** Of a session or a check before a flare; also what "something else" was. */
    SESSION("the note of a session"),
    /** Days away, or a pause. */
    AWAY("the reason for days away"),
    /** "Less for now". */
    LESS("the reason for less of an exercise");

    private final String words;

    TextSource(String words) {
        this.words = words;
    }

    /** As it goes on after "in". */
    public String words() {
        return words;
    }
}
