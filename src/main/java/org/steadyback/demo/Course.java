package org.steadyback.demo;

/** How a made-up patient gets on. */
enum Course {
    ON_TRACK,
    SLIPPING,
    SILENT,
    PAIN_UP,
    OVERSHOOTING,
    STOPPED,
    AWAY,
    NEW,
    WITHOUT_PROGRAMME,
    NOT_SCREENED,
    /** An answer to the weekly check that cannot wait, and that nobody has seen. */
    CANNOT_WAIT,
    /** One for the same day, which the physio has seen. */
    TO_THE_DOCTOR,
    /** Acute leg pain: only hand-picked exercises. */
    SUPERVISED,
    /** The first days of a new pain. */
    FRESH,
    /** On track, with conditions that the plan has to fit. */
    CAREFUL;

    boolean hasProgramme() {
        return this != WITHOUT_PROGRAMME && this != NOT_SCREENED && this != FRESH;
    }

    /** Whether the physio lets the person start after the screen; for the others the screen's word stands. */
    boolean cleared() {
        return this != NOT_SCREENED && this != SUPERVISED && this != FRESH && this != CAREFUL;
    }

    /** The chance that something due is done on a day. */
    double diligence(int daysBeforeToday) {
        return switch (this) {
            case ON_TRACK, PAIN_UP, AWAY, CAREFUL -> 0.93;
            case OVERSHOOTING -> daysBeforeToday % 3 == 2 ? 0.1 : 0.93; // the day after too much
            case CANNOT_WAIT, TO_THE_DOCTOR -> daysBeforeToday > 1 ? 0.9 : 0;
            case STOPPED -> daysBeforeToday > 1 ? 0.93 : 0;
            case SLIPPING -> daysBeforeToday > 16 ? 0.9 : 0.45;
            case SILENT -> daysBeforeToday > 11 ? 0.8 : 0;
            case NEW, WITHOUT_PROGRAMME, NOT_SCREENED, SUPERVISED, FRESH -> 0;
        };
    }

    /** How far pain is from where it began, in points. */
    double painDrift(int daysSinceStart, int daysBeforeToday) {
        return switch (this) {
            case ON_TRACK, AWAY, CAREFUL -> -daysSinceStart / 22.0;
            case PAIN_UP -> daysBeforeToday < 8 ? 3 : 0;
            case OVERSHOOTING -> daysSinceStart % 5 == 0 ? 2 : 0;
            case SLIPPING, SILENT, STOPPED, CANNOT_WAIT, TO_THE_DOCTOR -> 0.5;
            case NEW, WITHOUT_PROGRAMME, NOT_SCREENED, SUPERVISED, FRESH -> 0;
        };
    }
}
