package org.steadyback.session;

import org.steadyback.session.day.DaySchedule;

/** What became of planning the day otherwise. */
public sealed interface DayPlanned {

    /** Kept; so the day looks now. */
    record Kept(DaySchedule day) implements DayPlanned {}

    /** It would leave the day or come too close to another bout; nothing was changed. */
    record NoRoom() implements DayPlanned {}
}
