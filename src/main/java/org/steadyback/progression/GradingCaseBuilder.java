package org.steadyback.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.Bout;
import org.steadyback.grading.ExerciseDay;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.GradingState;
import org.steadyback.grading.Parameter;
import org.steadyback.grading.SessionLog;
import org.steadyback.grading.StartRule;
import org.steadyback.grading.UsualPain;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;

/**
 * Makes of plan and log what the rules look at (fact sheet §3.3, "Reading the pseudo-code"): one session = one exercise on one of
 * the patient's own days, since the last change of dose. Pure.
 *
 * @param askedDays of the programme as it was, flares and all
 */
record GradingCaseBuilder(ProgrammePlan programme, RecentLog log, AskedDays askedDays, GradingParameters parameters) {

    private static final int WEEK = 7;
    private static final int SHARE_DECIMALS = 4;

    JudgedCase make(PrescriptionHistory history, List<PastDecision> earlier) {
        var current = history.current(log.today());
        var dose = history.graded().apply(current);
        var bouts = log.of(current.asked().prescription());
        var plan = planOf(history);
        var state = state(history, current, dose, earlier);
        var days = days(dose, plan, counting(history, current, bouts, earlier));
        var sessions = new ArrayList<GradedSession>();
        var dates = new ArrayList<LocalDate>();
        for (var day : days) {
            var counted = new SessionLog(List.of(day), log.mornings()).counting(state, log.now(), parameters);
            counted.forEach(session -> {
                sessions.add(session);
                dates.add(day.date());
            });
        }
        return new JudgedCase(current, dose, state, List.copyOf(sessions), List.copyOf(dates));
    }

    /** Median of the last mornings, else the pain at the start; null when neither is known. */
    @Nullable
    BigDecimal usualPain() {
        var mornings = new TreeMap<>(log.mornings()).values();
        return new UsualPain(parameters)
                .of(List.<@Nullable PainScore>copyOf(mornings), log.painAtStart())
                .orElse(null);
    }

    private GradingState state(
            PrescriptionHistory history, Prescribed current, GradedDose dose, List<PastDecision> earlier) {
        var prescription = current.asked().prescription();
        var granule = dose.granule();
        return new GradingState(
                usualPain(),
                dose.quota(),
                history.baseline(current, new StartRule(parameters)),
                dose.cap(parameters),
                granule,
                history.riseSince(log.today().minusDays(WEEK), current),
                share(askedDays.of(prescription, WEEK)),
                fortnight(askedDays.of(prescription, 2 * WEEK)),
                stepDowns(earlier),
                granule.size());
    }

    /** Too few days say nothing yet: then nobody is asked to agree anew (fact sheet §3.5). */
    private static @Nullable BigDecimal fortnight(Adherence adherence) {
        return adherence.askedDays() < Adherence.LEAST_DAYS ? null : share(adherence);
    }

    /** Never rounded up: on which side of a limit it lies stays as it is. */
    private static @Nullable BigDecimal share(Adherence adherence) {
        var dose = adherence.dose();
        return dose == null
                ? null
                : dose.rounded(SHARE_DECIMALS, RoundingMode.DOWN).stripTrailingZeros();
    }

    private int stepDowns(List<PastDecision> earlier) {
        var since = log.now().minus(java.time.Duration.ofDays(parameters.count(Parameter.STEP_DOWN_DAYS)));
        return (int) earlier.stream()
                .filter(one -> one.lowered() && one.decidedAt().isAfter(since))
                .count();
    }

    /**
     * Bouts of the dose that is judged, after a declined rise or a gap only those of later days. A stop sign of today always counts,
     * whatever version was on the screen.
     */
    private List<RecentLog.Bout> counting(
            PrescriptionHistory history, Prescribed current, List<RecentLog.Bout> bouts, List<PastDecision> earlier) {
        var versions = history.sameDose(current);
        var after = later(declinedUntil(versions, earlier), lastBeforeGap(versions, earlier));
        return bouts.stream()
                .filter(bout -> versions.contains(bout.version())
                                && (after == null || bout.day().isAfter(after))
                        || !bout.stopSigns().isEmpty() && bout.day().equals(log.today()))
                .toList();
    }

    private static @Nullable LocalDate declinedUntil(Set<Integer> versions, List<PastDecision> earlier) {
        return earlier.stream()
                .filter(one ->
                        versions.contains(one.judgedVersion()) && one.answers().contains(Answer.DECLINED))
                .map(PastDecision::runEndsOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A run does not go on over a gap. */
    private static @Nullable LocalDate lastBeforeGap(Set<Integer> versions, List<PastDecision> earlier) {
        return earlier.stream()
                .filter(one -> versions.contains(one.judgedVersion()) && one.rule() == NewDecision.Rule.GAP)
                .map(one -> one.days().getLast())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static List<ExerciseDay> days(GradedDose dose, Plan plan, List<RecentLog.Bout> bouts) {
        Map<LocalDate, List<RecentLog.Bout>> byDay =
                bouts.stream().collect(Collectors.groupingBy(RecentLog.Bout::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new ExerciseDay(
                        day.getKey(),
                        lastEnd(day.getValue()),
                        planned(plan, day.getKey()),
                        day.getValue().stream().map(bout -> bout(dose, bout)).toList()))
                .toList();
    }

    private static Bout bout(GradedDose dose, RecentLog.Bout bout) {
        var done = bout.done();
        return new Bout(done == null ? null : dose.graded(done), bout.peakPain(), bout.effort(), bout.stopSigns());
    }

    private static Instant lastEnd(List<RecentLog.Bout> bouts) {
        return bouts.stream()
                .map(RecentLog.Bout::endedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int planned(Plan plan, LocalDate day) {
        if (plan.pauses().stream().anyMatch(pause -> pause.contains(day))) {
            return 0;
        }
        return plan.askedOn(day).stream()
                .filter(asked -> !(asked.schedule().frequency() instanceof Frequency.Weekdays(var days))
                        || days.contains(day.getDayOfWeek()))
                .mapToInt(asked -> asked.schedule().boutsPerDay())
                .sum();
    }

    /** With the versions of one prescription only. */
    Plan planOf(PrescriptionHistory history) {
        var whole = programme.plan();
        return new Plan(
                whole.startsOn(),
                whole.endsOn(),
                whole.pauses(),
                history.sinceStart().stream().map(Prescribed::asked).toList());
    }
}
