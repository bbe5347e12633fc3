package org.steadyback.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.ApproveExercise;
import org.steadyback.screening.CautionFilter;
import org.steadyback.screening.Gate;
import org.steadyback.screening.Safety;

import static java.util.Comparator.comparing;

/**
 * Decides whether exercises may be asked from a day on: what each action of the safety screen allows (fact sheet §2.4). Knows no
 * clock and no database.
 */
final class AssignmentSafety {

    private AssignmentSafety() {}

    /** @param safety what the gate, the screen and the approvals say */
    static List<Objection> objections(
            Safety safety, LocalDate from, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        if (items.isEmpty()) {
            return List.of();
        }
        var gate = safety.gate();
        if (gate.isEmpty()) {
            return List.of(new Objection.NotScreened());
        }
        return switch (gate.get().action()) {
            // what is prepared while a gate is closed is held: it is offered when a clinician opens it, and not before
            case EMERGENCY, SAME_DAY, URGENT, CLINICIAN_FIRST, SUPERVISED_ONLY, OK_WITH_CAUTIONS, OK ->
                reasonsMissing(safety, items, cards);
            case STAY_ACTIVE -> both(tooSoon(gate.get(), from, items, cards), reasonsMissing(safety, items, cards));
        };
    }

    /**
     * What a physio approves by putting these into a programme: what the library's cautions withhold from this patient, with the
     * reason given, and while only hand-picked exercises are allowed every one of them.
     */
    static List<ApproveExercise> approvals(
            PatientId patient, Safety safety, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        var approvals = new ArrayList<ApproveExercise>();
        for (var item : items) {
            var card = cards.get(item.exercise());
            if (card != null && !safety.approved().contains(card.id())) {
                var verdict = safety.cautions().verdict(card);
                if (verdict.withheld() || safety.supervised()) {
                    approvals.add(approval(patient, card, verdict, item.reason()));
                }
            }
        }
        return approvals;
    }

    private static ApproveExercise approval(
            PatientId patient, ExerciseCard card, CautionFilter.Verdict verdict, String reason) {
        var policy = verdict.because().isEmpty()
                ? null
                : verdict.because().getFirst().policy();
        var why = reason.isBlank() ? "Picked for this patient; the library asks for no care." : reason;
        return new ApproveExercise(patient, card.id(), true, policy, why);
    }

    private static List<Objection> both(List<Objection> one, List<Objection> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Objection> tooSoon(
            Gate gate, LocalDate from, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        var offer = gate.offerOn(from);
        var beyond = known(items, cards)
                .filter(card -> !offer.allows(card))
                .map(ExerciseCard::name)
                .sorted()
                .distinct()
                .toList();
        return beyond.isEmpty()
                ? List.of()
                : List.of(new Objection.TooSoonFor(beyond, Optional.ofNullable(gate.opensOn())));
    }

    private static List<Objection> reasonsMissing(
            Safety safety, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        var cautions = safety.cautions();
        var withoutReason =
                items.stream().filter(item -> item.reason().isEmpty()).toList();
        var objections = new ArrayList<Objection>();
        known(withoutReason, cards)
                .filter(card -> cautions.verdict(card).withheld())
                .sorted(comparing(ExerciseCard::name))
                .forEach(card -> objections.add(new Objection.ReasonMissing(
                        card.id(), card.name(), cautions.verdict(card).because())));
        return objections;
    }

    private static Stream<ExerciseCard> known(Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        return items.stream()
                .map(item -> Optional.ofNullable(cards.get(item.exercise())))
                .flatMap(Optional::stream);
    }
}
