package org.steadyback.agreement;

/** Why an exercise is not right for a patient, in their words and in the physio's. */
public enum ComplaintReason {
    HURTS("It hurts", "hurts"),
    TOO_HARD("It is too hard", "too hard"),
    TOO_EASY("It is too easy", "too easy"),
    DONT_UNDERSTAND("I don’t understand it", "not understood"),
    NO_ROOM_OR_EQUIPMENT("No room or no equipment", "no room or equipment"),
    OTHER("Something else", "something else");

    private final String label;
    private final String shortly;

    ComplaintReason(String label, String shortly) {
        this.label = label;
        this.shortly = shortly;
    }

    /** As the patient chooses it. */
    public String label() {
        return label;
    }

    /** As it stands in a list for the physio. */
    public String shortly() {
        return shortly;
    }
}
