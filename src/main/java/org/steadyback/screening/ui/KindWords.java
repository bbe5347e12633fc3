package org.steadyback.screening.ui;

import org.steadyback.screening.interview.ScreenKind;

/** Why a screen was taken, for the physio. */
final class KindWords {

    private KindWords() {}

    static String of(ScreenKind kind) {
        return switch (kind) {
            case FIRST -> "first screen";
            case FLARE -> "at a flare";
            case BREAK -> "after a break";
            case ROUTINE -> "routine screen";
            case WEEKLY -> "weekly check";
            case STOP -> "after a stop symptom";
        };
    }
}
