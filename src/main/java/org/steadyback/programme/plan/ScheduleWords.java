package org.steadyback.programme.plan;

import org.steadyback.text.Texts;

/** Days and bouts as people read them: "twice a day · 3 days a week", "Mondays and Thursdays". */
public final class ScheduleWords {

    private static final ScheduleTexts SAY = Texts.of(ScheduleTexts.class);

    private ScheduleWords() {}

    public static String of(Schedule schedule) {
        if (schedule.boutsPerDay() == 1) {
            return everyDay(schedule.frequency()) ? SAY.daily() : days(schedule.frequency());
        }
        return SAY.bouts(schedule.boutsPerDay(), days(schedule.frequency()));
    }

    /** Dose and schedule in one line: "15 min · daily". */
    public static String of(Dose dose, Schedule schedule) {
        return SAY.doseAndSchedule(DoseWords.of(dose), of(schedule));
    }

    private static String days(Frequency frequency) {
        if (everyDay(frequency)) {
            return SAY.everyDay();
        }
        return switch (frequency) {
            case Frequency.DaysAWeek(int days) -> SAY.daysAWeek(days);
            case Frequency.Weekdays(var days) ->
                SAY.weekdays(days.stream().sorted().map(SAY::weekday).toList());
        };
    }

    private static boolean everyDay(Frequency frequency) {
        return switch (frequency) {
            case Frequency.DaysAWeek(int days) -> days == 7;
            case Frequency.Weekdays(var days) -> days.size() == 7;
        };
    }
}
