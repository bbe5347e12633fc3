package org.steadyback.programme.check;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.steadyback.programme.plan.Frequency;

/**
 * Whether hard strengthening of one family leaves a day of rest between (fact sheet §3.9). Days that the patient chooses do, as
 * long as there is a choice that does.
 */
final class RestDays {

    private static final int DAYS = 7;

    private RestDays() {}

    static List<Warning> warnings(Collection<Line> strength) {
        var families = strength.stream()
                .filter(line -> line.traits().level() >= Limit.REST_LEVEL.value())
                .collect(
                        Collectors.groupingBy(line -> line.traits().family(), LinkedHashMap::new, Collectors.toList()));
        return families.entrySet().stream()
                .map(RestDays::warning)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether so many days a week, these fixed ones among them, can be found of which no two follow each other. */
    static boolean possible(Set<DayOfWeek> fixed, int days) {
        return IntStream.range(0, 1 << DAYS)
                .filter(week -> Integer.bitCount(week) >= days)
                .filter(week -> fixed.stream().allMatch(day -> has(week, day.ordinal())))
                .anyMatch(week -> IntStream.range(0, DAYS).noneMatch(day -> has(week, day) && has(week, day + 1)));
    }

    private static boolean has(int week, int day) {
        return (week >> day % DAYS & 1) == 1;
    }

    private static Optional<Warning> warning(Map.Entry<String, List<Line>> family) {
        var lines = family.getValue();
        var fixed = fixed(lines);
        int days = lines.stream().mapToInt(Line::daysPerWeek).max().orElse(0);
        if (possible(fixed, days)) {
            return Optional.empty();
        }
        var names = lines.stream().collect(Collectors.toMap(Line::exercise, Line::name, (one, _) -> one));
        boolean adjacent = !possible(fixed, 0);
        return Optional.of(new Warning(
                new Finding.NoRestDay(
                        lines.stream().map(Line::exercise).distinct().toList(),
                        adjacent ? fixed.stream().map(DayOfWeek::getValue).toList() : List.of(),
                        days),
                names,
                family.getKey() + " " + (adjacent ? numbers(fixed) : days),
                adjacent ? "Choose fixed days with one between." : "Ask 3 days a week or fewer.",
                null));
    }

    private static String numbers(Set<DayOfWeek> days) {
        return "on " + days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining(" "));
    }

    private static Set<DayOfWeek> fixed(List<Line> lines) {
        var fixed = EnumSet.noneOf(DayOfWeek.class);
        for (var line : lines) {
            if (line.schedule().frequency() instanceof Frequency.Weekdays(var days)) {
                fixed.addAll(days);
            }
        }
        return fixed;
    }
}
