package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Days and bouts as people read them: "twice a day · 3 days a week", "Mondays and Thursdays". */
public final class ScheduleWords {

    private ScheduleWords() {}

    public static String of(Schedule schedule) {
        if (schedule.boutsPerDay() == 1) {
            return everyDay(schedule.frequency()) ? "daily" : days(schedule.frequency());
        }
        return bouts(schedule.boutsPerDay()) + " · " + days(schedule.frequency());
    }

    /** Dose and schedule in one line: "15 min · daily". */
    public static String of(Dose dose, Schedule schedule) {
        return DoseWords.of(dose) + " · " + of(schedule);
    }

    private static String bouts(int bouts) {
        return switch (bouts) {
            case 1 -> "once a day";
            case 2 -> "twice a day";
            default -> bouts + " times a day";
        };
    }

    private static String days(Frequency frequency) {
        if (everyDay(frequency)) {
            return "every day";
        }
        return switch (frequency) {
            case Frequency.DaysAWeek(int days) -> days == 1 ? "1 day a week" : days + " days a week";
            case Frequency.Weekdays(var days) -> weekdays(days);
        };
    }

    private static boolean everyDay(Frequency frequency) {
        return switch (frequency) {
            case Frequency.DaysAWeek(int days) -> days == 7;
            case Frequency.Weekdays(var days) -> days.size() == 7;
        };
    }

    private static String weekdays(Set<DayOfWeek> days) {
        List<String> names = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s")
                .toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
