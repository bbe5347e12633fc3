package org.steadyback.replay;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.Share;

/** A case of adherence: the days of some exercises, to three decimals. */
final class AdherenceCase {

    private static final int DECIMALS = 3;
    private static final int LONGEST_WINDOW = 3660;
    private static final int MOST = 1000;

    private AdherenceCase() {}

    static Map<String, @Nullable Object> answer(JsonFields input) {
        var today = input.date("today");
        var last = input.truth("todayComplete") ? today : today.minusDays(1);
        var exercises =
                input.objects("exercises").stream().map(AdherenceCase::days).toList();
        var adherence = Adherence.of(last, between(input, "window", 1, LONGEST_WINDOW), exercises);
        var answer = new LinkedHashMap<String, Object>();
        put(answer, "freq", adherence.freq());
        put(answer, "dose", adherence.dose());
        answer.put("over", adherence.over());
        answer.put("extra", adherence.extra());
        answer.put("askedDays", adherence.askedDays());
        return answer;
    }

    private static List<AdherenceDay> days(JsonFields exercise) {
        var daysPerWeek = exercise.wholeIfAny("daysPerWeek");
        var days = exercise.objects("days").stream()
                .map(day -> day(day, daysPerWeek))
                .toList();
        if (days.stream().map(AdherenceDay::date).distinct().count() < days.size()) {
            throw new BadFile(exercise.where() + ": a date stands twice in days");
        }
        return days;
    }

    private static AdherenceDay day(JsonFields day, @Nullable Integer daysPerWeek) {
        return new AdherenceDay(
                day.date("date"),
                state(day),
                between(day, "bouts", 0, MOST),
                between(day, "sets", 0, MOST),
                day.decimal("quota"),
                daysPerWeek,
                day.decimalLists("done").stream()
                        .filter(sets -> !sets.isEmpty())
                        .map(sets -> AdherenceDay.Done.of(sets, 1, false))
                        .toList(),
                0);
    }

    private static AdherenceDay.State state(JsonFields day) {
        var name = day.text("state");
        return Arrays.stream(AdherenceDay.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadFile(day.where() + ": unknown state \"" + name + "\""));
    }

    private static int between(JsonFields fields, String name, int least, int most) {
        int value = fields.whole(name);
        if (value < least || value > most) {
            throw new BadFile(fields.where() + ": " + name + " is out of range");
        }
        return value;
    }

    /** Null where nothing was asked. */
    private static void put(Map<String, @Nullable Object> answer, String name, @Nullable Share share) {
        answer.put(name, share == null ? null : share.rounded(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
