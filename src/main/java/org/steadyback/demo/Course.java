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
    NOT_SCREENED;

    boolean hasProgramme() {
        return this != WITHOUT_PROGRAMME && this != NOT_SCREENED;
    }

    /** The chance that something due is done on a day. */
    double diligence(int daysBeforeToday) {
        return switch (this) {
            case ON_TRACK, PAIN_UP, OVERSHOOTING, AWAY -> 0.93;
            case STOPPED -> daysBeforeToday > 1 ? 0.93 : 0;
            case SLIPPING -> daysBeforeToday > 16 ? 0.9 : 0.45;
            case SILENT -> daysBeforeToday > 11 ? 0.8 : 0;
            case NEW, WITHOUT_PROGRAMME, NOT_SCREENED -> 0;
        };
    }

    /** How far pain is from where it began, in points. */
    double painDrift(int daysSinceStart, int daysBeforeToday) {
        return switch (this) {
            case ON_TRACK, AWAY -> -daysSinceStart / 22.0;
            case PAIN_UP -> daysBeforeToday < 8 ? 3 : 0;
            case OVERSHOOTING -> daysSinceStart % 5 == 0 ? 2 : 0;
            case SLIPPING, SILENT, STOPPED -> 0.5;
            case NEW, WITHOUT_PROGRAMME, NOT_SCREENED -> 0;
        };
    }
}
