package org.steadyback.session;

/** Why an exercise was left out, in the words on the screen. */
public enum SkipReason {
    HURTS("It hurts"),
    TOO_HARD("Too hard"),
    TOO_EASY("Too easy"),
    DONT_UNDERSTAND("I don't understand it"),
    NO_TIME("No time"),
    NO_ROOM_OR_EQUIPMENT("No room or equipment"),
    OTHER("Something else");

    private final String label;

    SkipReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
