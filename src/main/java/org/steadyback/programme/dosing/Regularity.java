package org.steadyback.programme.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Period;
import org.steadyback.programme.grading.Adherence;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;

/**
 * How much of what a prescription asked was done in the last days (fact sheet §3.5). Amounts are as recorded, all bouts of a
 * day together. Pure.
 *
 * @param plan with the versions of this prescription only
 * @param bouts of this prescription
 */
record Regularity(Plan plan, LocalDate today, List<Work.Bout> bouts) {

    private static final int DECIMALS = 4;

    /** 0–1, never rounded up; null when nothing was asked. Two days at least. */
    @Nullable
    BigDecimal over(int days) {
        var last = todayIsDone() ? today : today.minusDays(1);
        var period = new Period(today.minusDays(days - 1L), last);
        var asked = plan.versions().getFirst();
        int planned = plan.plannedDays(asked.prescription(), period);
        var sessions = new ArrayList<>(done(period).stream().limit(planned).toList());
        while (sessions.size() < planned) {
            sessions.add(new Adherence.Asked(BigDecimal.ONE, null));
        }
        return Adherence.of(sessions)
                .map(found -> found.dose().setScale(DECIMALS, RoundingMode.DOWN).stripTrailingZeros())
                .orElse(null);
    }

    /** The same, once so many days have been asked; before, it would say something about the first days only. */
    @Nullable
    BigDecimal overFull(int days) {
        var first = plan.versions().stream()
                .map(Asked::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(today);
        return first.isAfter(today.minusDays(days - 1L)) ? null : over(days);
    }

    /** Days as shares of what was asked on them, the fullest first: more days than planned are not more than all. */
    private List<Adherence.Asked> done(Period period) {
        return byDay().entrySet().stream()
                .filter(day -> period.contains(day.getKey()))
                .flatMap(day -> plan.askedOn(day.getKey()).stream()
                        .map(asked -> new Adherence.Asked(BigDecimal.ONE, share(asked, day.getValue()))))
                .sorted(Comparator.comparing(
                                (Adherence.Asked one) -> Objects.requireNonNullElse(one.done(), BigDecimal.ZERO))
                        .reversed())
                .toList();
    }

    private static BigDecimal share(Asked asked, int done) {
        int all = asked.dose().amount() * asked.schedule().boutsPerDay();
        return BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), 8, RoundingMode.DOWN);
    }

    private Map<LocalDate, Integer> byDay() {
        return bouts.stream()
                .filter(bout -> bout.done() != null)
                .collect(Collectors.groupingBy(
                        Work.Bout::day, Collectors.summingInt(bout -> Objects.requireNonNull(bout.done()))));
    }

    /** Today counts once all its bouts are recorded; until then it is not missing. */
    private boolean todayIsDone() {
        long recorded = bouts.stream()
                .filter(bout -> bout.day().equals(today) && bout.done() != null)
                .count();
        return plan.askedOn(today).stream()
                .anyMatch(asked -> recorded >= asked.schedule().boutsPerDay());
    }
}
