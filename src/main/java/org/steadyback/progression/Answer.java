package org.steadyback.progression;

/** What became of a decision. */
public enum Answer {
    /** A physio accepted it as it was. */
    ACCEPTED("accepted"),
    /** A physio set another dose instead. */
    CHANGED("changed"),
    /** A physio declined it, with a reason; a new run of sessions starts. */
    DECLINED("declined"),
    /** The automatic mode applied one granule of it. */
    AUTOMATIC("applied by the automatic mode"),
    /** It was applied, and a session that it rested on was corrected afterwards. */
    DOUBTED("rests on a session that was corrected later"),
    /** It rested on a morning that the patient answered anew: what it changed is undone, and it counts for nothing. */
    TAKEN_BACK("taken back: it rests on a morning answer that was changed"),
    /** A physio has seen it and leaves everything as it is. */
    SEEN("seen");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is somebody's word; the others follow from the record, whoever wrote it. */
    public boolean ofAPerson() {
        return this != AUTOMATIC && this != DOUBTED && this != TAKEN_BACK;
    }

    boolean settles() {
        return this != DOUBTED;
    }
}
