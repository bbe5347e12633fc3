package org.steadyback.programme;

import java.util.Arrays;
import java.util.stream.Collectors;

/** As what a version of a prescription was made. It is stored; the words for it are {@link VersionWords}. */
public enum VersionKind {
    /** With the programme. */
    ASSIGNED(Origin.PHYSIO),
    /** To a programme that runs. */
    ADDED(Origin.PHYSIO),
    /** Another dose or schedule. */
    CHANGED(Origin.PHYSIO),
    /** Another place in the order; the same is asked. */
    MOVED(Origin.PHYSIO),
    /** No longer asked. */
    WITHDRAWN(Origin.PHYSIO),
    /** Put by the patient in the place of another exercise. */
    TAKEN_INSTEAD(Origin.PATIENT),
    /** No longer asked, because the patient took another one. */
    GIVEN_UP(Origin.PATIENT),
    /** Less of it, by the patient's own word. */
    LOWERED(Origin.PATIENT),
    /** The start that trials gave. */
    START_FOUND(Origin.ENGINE),
    /** The start that trials gave, agreed because the usual pain is high. */
    START_AGREED(Origin.PHYSIO),
    /** Less while a flare lasts. */
    FLARE_EASED(Origin.ENGINE),
    /** Not asked while a flare lasts. */
    FLARE_RESTS(Origin.ENGINE),
    /** After a flare. */
    FLARE_BACK(Origin.ENGINE),
    /** As before, since the morning that a decision rested on was answered anew. */
    MORNING_CHANGED(Origin.ENGINE),
    /** Of a decision, at once. */
    GRADED(Origin.ENGINE),
    /** Of a decision that a physio accepted. */
    ACCEPTED(Origin.ENGINE),
    /** Of a decision, at another amount that a physio chose, no more than the rules offer. */
    ADJUSTED(Origin.ENGINE),
    /** Of a decision, at more than the rules offer, with the physio's reason. */
    BEYOND_RULES(Origin.PHYSIO);

    private final Origin origin;

    VersionKind(Origin origin) {
        this.origin = origin;
    }

    /** Whose word it is. */
    public Origin origin() {
        return origin;
    }

    /** From this version on it is not asked any more, or not for now. */
    public boolean withdraws() {
        return this == WITHDRAWN || this == GIVEN_UP || this == FLARE_RESTS;
    }

    /** Made by the rules alone: no person accepted or changed it. */
    public boolean byTheRules() {
        return origin == Origin.ENGINE && this != ACCEPTED && this != ADJUSTED;
    }

    /** Whether with it a physio suggests the plan anew: what grading decides suggests nothing, nor does another order. */
    public boolean suggests() {
        return switch (this) {
            case ASSIGNED, ADDED, CHANGED, WITHDRAWN, ADJUSTED, BEYOND_RULES -> true;
            default -> false;
        };
    }

    /** Those that suggest, as a list for statements: {@code ('ASSIGNED', …)}. */
    public static String suggesting() {
        return Arrays.stream(values())
                .filter(VersionKind::suggests)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
