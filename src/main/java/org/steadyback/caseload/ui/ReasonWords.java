package org.steadyback.caseload.ui;

import org.steadyback.caseload.need.Reason;
import org.steadyback.uikit.Tone;

/** Words and tones of the reasons. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case STOPPED -> "Stopped for safety";
            case FLARE_REVIEW -> "Flare not settled";
            case PAIN_UP -> "Pain up";
            case FLARE -> "In a flare";
            case NOT_RIGHT -> "Not right for them";
            case ASKS_CHANGE -> "Asks to change";
            case DECISION_WAITING -> "Decision waiting";
            case SILENT -> "Not seen";
            case TO_REVIEW -> "To review";
            case SCREEN_LATE -> "Re-screen late";
            case LOW -> "Much left out";
            case SLIPPING -> "Slipping";
            case NEW -> "New";
            case ON_TRACK -> "On track";
            case CHECK_LATE -> "Weekly check late";
            case NO_PROGRAMME -> "No programme";
        };
    }

    static Tone tone(Reason reason) {
        return switch (reason) {
            case STOPPED -> Tone.STOP;
            case FLARE_REVIEW,
                    PAIN_UP,
                    NOT_RIGHT,
                    ASKS_CHANGE,
                    DECISION_WAITING,
                    SILENT,
                    TO_REVIEW,
                    SCREEN_LATE,
                    LOW,
                    SLIPPING,
                    CHECK_LATE -> Tone.ATTENTION;
            case ON_TRACK -> Tone.SETTLED;
            case FLARE -> Tone.PAUSED;
            case NEW, NO_PROGRAMME -> Tone.PLAIN;
        };
    }
}
