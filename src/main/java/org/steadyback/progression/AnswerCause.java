package org.steadyback.progression;

/** What brought an answer to a decision. It is stored; the words are made when it is read. */
public enum AnswerCause {
    /** Somebody's word on the decision, or the record: the answer says all. */
    PHYSIO(""),
    /** A quota plan was approved for the exercise while the decision was open. */
    QUOTA_PLAN("A new quota plan was approved.");

    private final String words;

    AnswerCause(String words) {
        this.words = words;
    }

    /** Empty = nothing to say. */
    String words() {
        return words;
    }
}
