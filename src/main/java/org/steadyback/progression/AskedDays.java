package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.DayDone;
import org.steadyback.kernel.Period;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What was asked and done of each exercise, day by day: the one source of adherence for rules, lists, charts and patients (fact
 * sheet §3.5). Each day by the version that was valid on it. Pure.
 */
public final class AskedDays {

    private static final int EVERY_DAY = 7;

    private final Map<PrescriptionId, List<AdherenceDay>> days = new LinkedHashMap<>();
    private final LocalDate last;

    /**
     * @param plans all of the patient's programmes
     * @param back how many days back from today are looked at
     */
    public AskedDays(List<ProgrammePlan> plans, DayFacts facts, int back) {
        var items = facts.items().stream()
                .collect(Collectors.groupingBy(DayFacts.Item::prescription, Collectors.groupingBy(DayFacts.Item::day)));
        var today = facts.today();
        for (var programme : plans) {
            for (var day = today.minusDays(back); !day.isAfter(today); day = day.plusDays(1)) {
                for (var asked : programme.plan().askedOn(day)) {
                    var id = asked.prescription();
                    days.computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(day(
                                    asked,
                                    day,
                                    state(programme, facts, day, id),
                                    items.getOrDefault(id, Map.of()).getOrDefault(day, List.of())));
                }
            }
        }
        this.last = complete(today) ? today : today.minusDays(1);
    }

    private static AdherenceDay.State state(
            ProgrammePlan programme, DayFacts facts, LocalDate day, PrescriptionId prescription) {
        boolean paused = programme.plan().pauses().stream().anyMatch(pause -> pause.contains(day));
        return paused
                ? AdherenceDay.State.PAUSED
                : facts.apart(day, programme.id(), prescription).orElse(AdherenceDay.State.OPEN);
    }

    private static AdherenceDay day(Asked asked, LocalDate date, AdherenceDay.State state, List<DayFacts.Item> items) {
        var bouts = items.stream()
                .collect(Collectors.groupingBy(DayFacts.Item::session, LinkedHashMap::new, Collectors.toList()))
                .values();
        var frequency = asked.schedule().frequency();
        boolean planned =
                !(frequency instanceof Frequency.Weekdays(var weekdays)) || weekdays.contains(date.getDayOfWeek());
        return new AdherenceDay(
                date,
                state,
                planned ? asked.schedule().boutsPerDay() : 0,
                asked.dose().setCount(),
                BigDecimal.valueOf(asked.dose().amount()),
                daysOfChoice(frequency),
                done(asked, bouts),
                skipped(bouts));
    }

    private static @Nullable Integer daysOfChoice(Frequency frequency) {
        return frequency instanceof Frequency.DaysAWeek(int number) && number < EVERY_DAY ? number : null;
    }

    private static List<AdherenceDay.Done> done(Asked asked, Collection<List<DayFacts.Item>> bouts) {
        return bouts.stream()
                .filter(bout -> bout.stream().anyMatch(item -> !item.done().isEmpty()))
                .map(bout -> AdherenceDay.Done.of(
                        bout.stream()
                                .flatMap(item -> item.done().stream())
                                .map(BigDecimal::valueOf)
                                .toList(),
                        sides(asked, bout),
                        bout.stream().anyMatch(DayFacts.Item::recalled)))
                .toList();
    }

    /** Recorded side by side, a side that was asked and is not there was not done. */
    private static int sides(Asked asked, List<DayFacts.Item> bout) {
        int recorded = (int) bout.stream()
                .map(DayFacts.Item::side)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean each = asked.dose() instanceof Dose.Sets sets && sets.side().times() == 2;
        return recorded == 2 || recorded == 1 && each ? 2 : 1;
    }

    private static int skipped(Collection<List<DayFacts.Item>> bouts) {
        return (int) bouts.stream()
                .filter(bout -> bout.stream().allMatch(item -> item.done().isEmpty())
                        && bout.stream().anyMatch(DayFacts.Item::skipped))
                .count();
    }

    /**
     * Whether today counts already: each bout that it asks is recorded or skipped. What may be done on any day of the week is
     * waited for only once it has been begun.
     */
    private boolean complete(LocalDate today) {
        var todays = days.values().stream()
                .map(List::getLast)
                .filter(day -> day.date().equals(today))
                .filter(day ->
                        day.state() == AdherenceDay.State.OPEN && day.asked().signum() > 0)
                .filter(day -> day.daysPerWeek() == null || recorded(day) > 0)
                .toList();
        return !todays.isEmpty() && todays.stream().allMatch(day -> recorded(day) >= day.bouts());
    }

    private static int recorded(AdherenceDay day) {
        return day.done().size() + day.skipped();
    }

    /** The last day that counts: today once it is complete, else yesterday. */
    public LocalDate lastDay() {
        return last;
    }

    /** Of all exercises together, so many days back from the last that counts. */
    public Adherence all(int window) {
        return Adherence.of(last, window, List.copyOf(days.values()));
    }

    /** As lists, charts and proposals tell it. */
    public Adherence lastTwoWeeks() {
        return all(Adherence.WINDOW);
    }

    /** What became of a day, of all exercises together. */
    public DayDone on(LocalDate date) {
        return DayDone.of(
                date,
                days.values().stream()
                        .flatMap(List::stream)
                        .filter(day -> day.date().equals(date))
                        .toList());
    }

    /** Of one exercise. */
    public Adherence of(PrescriptionId prescription, int window) {
        return Adherence.of(last, window, List.of(daysOf(prescription)));
    }

    /** Of one exercise in a week that is over. */
    Adherence in(PrescriptionId prescription, Period week) {
        return Adherence.of(week.to(), Math.toIntExact(week.days()), List.of(daysOf(prescription)));
    }

    /** Oldest first; days of a version that is withdrawn are not in it. */
    List<AdherenceDay> daysOf(PrescriptionId prescription) {
        return days.getOrDefault(prescription, List.of());
    }
}
