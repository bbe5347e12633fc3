package org.steadyback.programme.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Period;

import static java.util.Comparator.comparingInt;

/**
 * All versions of a programme's prescriptions, from which any day, past or coming, can be read.
 *
 * @param startsOn first day; the plan's weeks begin on it
 * @param endsOn last day, or null while it goes on
 * @param pauses days on which nothing is due, for a reason of its own
 * @param versions in the order in which they are done
 */
public record Plan(LocalDate startsOn, @Nullable LocalDate endsOn, List<Period> pauses, List<Asked> versions) {

    /** What was asked on a day, in order: of each prescription the newest version valid from then or before. */
    public List<Asked> askedOn(LocalDate day) {
        if (!runsOn(day)) {
            return List.of();
        }
        var newest = newestBy(day);
        return versions.stream()
                .filter(asked -> asked.equals(newest.get(asked.prescription())) && !asked.withdrawn())
                .toList();
    }

    /** What is due on a day, given what was done on that day and before. */
    public List<Due> dueOn(LocalDate day, Done done) {
        if (pauses.stream().anyMatch(pause -> pause.contains(day))) {
            return List.of();
        }
        return askedOn(day).stream()
                .flatMap(asked ->
                        why(asked, day, done)
                                .map(why -> new Due(asked, done.on(asked.prescription(), day), why))
                                .stream())
                .toList();
    }

    private boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    private Map<PrescriptionId, Asked> newestBy(LocalDate day) {
        return versions.stream()
                .filter(asked -> !asked.validFrom().isAfter(day))
                .collect(Collectors.toMap(Asked::prescription, asked -> asked, Plan::newer));
    }

    private static Asked newer(Asked one, Asked other) {
        return comparingInt(Asked::number).compare(one, other) >= 0 ? one : other;
    }

    private Optional<Due.Why> why(Asked asked, LocalDate day, Done done) {
        return switch (asked.schedule().frequency()) {
            case Frequency.DaysAWeek(int days) when days == 7 -> Optional.of(new Due.Why.EveryDay());
            case Frequency.DaysAWeek(int days) -> stillOpen(asked.prescription(), days, day, done);
            case Frequency.Weekdays(var days) ->
                days.contains(day.getDayOfWeek()) ? Optional.of(new Due.Why.FixedDay()) : Optional.empty();
        };
    }

    private Optional<Due.Why> stillOpen(PrescriptionId prescription, int days, LocalDate day, Done done) {
        var weekSoFar = weekOf(day).from();
        int before = weekSoFar.isBefore(day) ? done.days(prescription, new Period(weekSoFar, day.minusDays(1))) : 0;
        return before < days ? Optional.of(new Due.Why.StillOpenThisWeek(before, days)) : Optional.empty();
    }

    /** The plan's own week around a day: weeks are counted from the start date. */
    public Period weekOf(LocalDate day) {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(startsOn, day), 7);
        var first = startsOn.plusWeeks(weeks);
        return new Period(first, first.plusDays(6));
    }
}
