package org.steadyback.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;

import static java.util.Comparator.comparing;

/**
 * Decides whether exercises may be asked from a day on: what each action of the safety screen allows (fact sheet §2.4). Knows no
 * clock and no database.
 */
final class StartRule {

    private static final Set<Condition> LEG_OR_DISC = EnumSet.of(Condition.AS, Condition.DB);
    private static final Set<CautionPolicy> STRICT = EnumSet.of(CautionPolicy.X, CautionPolicy.S);

    private StartRule() {}

    static List<Objection> objections(
            Optional<Gate> gate, LocalDate from, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        if (items.isEmpty()) {
            return List.of();
        }
        if (gate.isEmpty()) {
            return List.of(new Objection.NotScreened());
        }
        return switch (gate.get().action()) {
            case EMERGENCY, SAME_DAY, URGENT, CLINICIAN_FIRST ->
                List.of(new Objection.GateClosed(gate.get().action()));
            case STAY_ACTIVE -> tooSoon(gate.get(), from, items, cards);
            case SUPERVISED_ONLY -> reasonsMissing(items, cards);
            case OK_WITH_CAUTIONS, OK -> List.of();
        };
    }

    /** Whether nothing can be started before a clinician clears it. */
    static boolean closed(GateAction action) {
        return switch (action) {
            case EMERGENCY, SAME_DAY, URGENT, CLINICIAN_FIRST -> true;
            case SUPERVISED_ONLY, STAY_ACTIVE, OK_WITH_CAUTIONS, OK -> false;
        };
    }

    /** Easing movements of level 1, and fitness of level 1 and 2: what a stay-active hold allows. */
    static boolean gentle(ExerciseCard card) {
        return switch (card.section()) {
            case MOVEMENT_OR_STRETCHING -> card.level() == 1;
            case PHYSICAL_FITNESS -> card.level() <= 2;
            case STRENGTHENING -> false;
        };
    }

    /** Whether the library asks for care with acute leg pain or a disc bulge. */
    static boolean needsReason(ExerciseCard card) {
        return card.cautions().stream()
                .anyMatch(caution -> LEG_OR_DISC.contains(caution.condition()) && STRICT.contains(caution.policy()));
    }

    private static List<Objection> tooSoon(
            Gate gate, LocalDate from, Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        if (gate.offerOn(from) == GateAction.Offer.PROGRAMME) {
            return List.of();
        }
        var beyond = known(items, cards)
                .filter(card -> !gentle(card))
                .map(ExerciseCard::name)
                .sorted()
                .distinct()
                .toList();
        return beyond.isEmpty()
                ? List.of()
                : List.of(new Objection.TooSoonFor(beyond, Optional.ofNullable(gate.opensOn())));
    }

    private static List<Objection> reasonsMissing(Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        var withoutReason =
                items.stream().filter(item -> item.reason().isEmpty()).toList();
        var objections = new ArrayList<Objection>();
        known(withoutReason, cards)
                .filter(StartRule::needsReason)
                .sorted(comparing(ExerciseCard::name))
                .forEach(card -> objections.add(new Objection.ReasonMissing(card.id(), card.name())));
        return objections;
    }

    private static java.util.stream.Stream<ExerciseCard> known(
            Collection<PlanItem> items, Map<ExerciseId, ExerciseCard> cards) {
        return items.stream()
                .map(item -> Optional.ofNullable(cards.get(item.exercise())))
                .flatMap(Optional::stream);
    }
}
