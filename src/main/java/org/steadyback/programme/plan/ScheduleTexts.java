package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.util.List;

/** Days, and how often on a day, as both patient and physio read them. */
interface ScheduleTexts {

    String daily();

    String everyDay();

    String daysAWeek(int days);

    /** @param days each as {@link #weekday} calls it */
    String weekdays(List<String> days);

    String weekday(DayOfWeek day);

    /** @param days as one of the others calls them */
    String bouts(int bouts, String days);

    String doseAndSchedule(String dose, String schedule);
}
