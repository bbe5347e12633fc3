package org.steadyback.caseload.ui;

import org.steadyback.caseload.need.Reason;
import org.steadyback.programme.StateWords;
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
            case FLARE_SUGGESTED -> "Flare suggested";
            case NOT_RIGHT -> "Not right for them";
            case WITHHELD -> "Exercises withheld";
            case ASKS_CHANGE -> "Asks to change";
            case DECISION_WAITING -> "Decision waiting";
            case SILENT -> "Not seen";
            case TO_REVIEW -> "To review";
            case SCREEN_LATE -> "Re-screen late";
            case LOW -> "Much left out";
            case SLIPPING -> "Slipping";
            case BOOM_AND_BUST -> "Boom and bust";
            case NEW -> "New";
            case TOO_EARLY -> StateWords.TOO_EARLY;
            case ON_TRACK -> "On track";
            case CHECK_LATE -> "Weekly check late";
            case AUTOMATIC_OFF -> "Automatic mode off";
            case CLOSED -> "Closed";
            case NO_PROGRAMME -> "No programme";
        };
    }

    static Tone tone(Reason reason) {
        return switch (reason) {
            case STOPPED -> Tone.STOP;
            case FLARE_REVIEW,
                    PAIN_UP,
                    NOT_RIGHT,
                    WITHHELD,
                    ASKS_CHANGE,
                    DECISION_WAITING,
                    SILENT,
                    TO_REVIEW,
                    SCREEN_LATE,
                    LOW,
                    SLIPPING,
                    BOOM_AND_BUST,
                    CHECK_LATE -> Tone.ATTENTION;
            case ON_TRACK -> Tone.SETTLED;
            case FLARE, FLARE_SUGGESTED -> Tone.PAUSED;
            case NEW, TOO_EARLY, AUTOMATIC_OFF, CLOSED, NO_PROGRAMME -> Tone.PLAIN;
        };
    }
}
