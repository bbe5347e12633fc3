package org.steadyback.agreement;

/** What a patient would like otherwise in a suggested plan, in the words on the screen. */
public enum PlanWish {
    TOO_MUCH("It is too much"),
    TOO_LITTLE("It is too little"),
    DOES_NOT_FIT_MY_DAY("It does not fit my day"),
    WORRIED("I am worried about a movement"),
    NO_ROOM_OR_EQUIPMENT("I have no room or equipment for it"),
    ANOTHER_GOAL("Something else matters more to me");

    private final String label;

    PlanWish(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
