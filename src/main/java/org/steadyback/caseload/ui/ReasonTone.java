package org.steadyback.caseload.ui;

import org.steadyback.caseload.need.Reason;
import org.steadyback.uikit.Tone;

/** Tones of the reasons. */
final class ReasonTone {

    private ReasonTone() {}

    static Tone of(Reason reason) {
        return switch (reason) {
            case STOPPED -> Tone.STOP;
            case WORDS_TO_READ,
                    FLARE_REVIEW,
                    PAIN_UP,
                    NOT_RIGHT,
                    WITHHELD,
                    ASKS_CHANGE,
                    ALERT_OPEN,
                    QUESTIONS_FIRST,
                    DECISION_WAITING,
                    SILENT,
                    TO_REVIEW,
                    SCREEN_LATE,
                    LOW,
                    SLIPPING,
                    BOOM_AND_BUST,
                    CHECK_LATE -> Tone.ATTENTION;
            case ON_TRACK -> Tone.SETTLED;
            case FLARE, FLARE_SUGGESTED, AWAY, HELD_BACK -> Tone.PAUSED;
            case NEW, TOO_EARLY, AUTOMATIC_OFF, CLOSED, NO_PROGRAMME -> Tone.PLAIN;
        };
    }
}
