package org.steadyback.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.steadyback.kernel.Signature;
import org.steadyback.programme.plan.Burden;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.Safety;

/**
 * The running or coming programme as it is asked today, or on its first day if that is to come.
 *
 * @param version what a change is based on
 * @param today where the patient lives, in their zone
 * @param ladder where those exercises stand that are on one
 * @param plans in quota mode, what was approved for each exercise
 * @param plansRest whether a flare lasts, in which no step is taken
 */
public record ProgrammeOverview(
        ProgrammeId id,
        long version,
        Mode mode,
        String goal,
        LocalDate startsOn,
        Outlook outlook,
        Signature assigned,
        Signature changed,
        LocalDate today,
        ZoneId zone,
        List<AskedExercise> exercises,
        Burden burden,
        Optional<Gate> gate,
        Map<PrescriptionId, ExerciseNotice> words,
        Map<PrescriptionId, ApprovedPlan> plans,
        boolean plansRest,
        Map<PrescriptionId, LadderPlace> ladder) {

    /** How long a decision is told on the plan. */
    private static final int TOLD_DAYS = 14;

    /** What there is to know of an exercise besides its dose. */
    public ExerciseNotice word(PrescriptionId prescription) {
        return words.getOrDefault(prescription, ExerciseNotice.NONE);
    }

    private static Map<PrescriptionId, ExerciseNotice> words(ProgrammePlan programme, LocalDate today, ZoneId zone) {
        var since = today.minusDays(TOLD_DAYS).atStartOfDay(zone).toInstant();
        return programme.newest().stream()
                .collect(Collectors.toMap(one -> one.asked().prescription(), one -> word(one, since, today)));
    }

    private static ExerciseNotice word(Prescribed newest, java.time.Instant since, LocalDate today) {
        var status = newest.status();
        return new ExerciseNotice(
                status != null && status.tells(since) ? status.news() : null,
                newest.asked().validFrom().isAfter(today) ? Optional.of(newest.asked()) : Optional.empty(),
                status != null && status.suspends(newest.asked().number()));
    }

    static ProgrammeOverview of(
            ProgrammeHistory history, LocalDate today, ZoneId zone, Safety safety, Ladders ladders) {
        var programme = history.programme();
        var startsOn = programme.plan().startsOn();
        var exercises = history.askedOn(today.isBefore(startsOn) ? startsOn : today);
        return new ProgrammeOverview(
                programme.id(),
                history.version(),
                programme.mode(),
                programme.goal(),
                startsOn,
                history.outlook(),
                history.assigned(),
                history.lastChanged(),
                today,
                zone,
                exercises,
                burden(exercises),
                safety.gate(),
                words(programme, today, zone),
                plans(programme),
                programme.newest().stream().anyMatch(one -> one.quotas().inFlare()),
                ladder(exercises, safety, ladders));
    }

    private static Map<PrescriptionId, ApprovedPlan> plans(ProgrammePlan programme) {
        var plans = new HashMap<PrescriptionId, ApprovedPlan>();
        programme
                .newest()
                .forEach(one -> programme
                        .approved(one.asked().prescription())
                        .ifPresent(plan -> plans.put(one.asked().prescription(), plan)));
        return plans;
    }

    private static Map<PrescriptionId, LadderPlace> ladder(
            List<AskedExercise> exercises, Safety safety, Ladders ladders) {
        var families = ladders.of(exercises.stream().map(AskedExercise::card).toList());
        var cautions = safety.cautions();
        var places = new HashMap<PrescriptionId, LadderPlace>();
        exercises.forEach(one -> LadderPlace.of(
                        one.card(),
                        families.getOrDefault(one.card().family(), List.of()),
                        card -> !cautions.verdict(card).withheld())
                .ifPresent(place -> places.put(one.asked().prescription(), place)));
        return places;
    }

    private static Burden burden(List<AskedExercise> exercises) {
        return Burden.of(exercises.stream()
                .map(one -> new Burden.Line(one.asked().dose(), one.asked().schedule()))
                .toList());
    }
}
