package org.steadyback.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.Safety;

/** Another exercise in the place of one. Who asks, and what is prepared, is the caller's to know. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanExchange {

    private final ProgrammeRepository programmes;
    private final PlanFactsReader facts;
    private final Prescriptions prescriptions;
    private final CurrentAccount current;
    private final Clock clock;

    PlanExchange(
            ProgrammeRepository programmes,
            PlanFactsReader facts,
            Prescriptions prescriptions,
            CurrentAccount current,
            Clock clock) {
        this.programmes = programmes;
        this.facts = facts;
        this.prescriptions = prescriptions;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A plan with one line that is not right.
     *
     * @param cards the words of everything in the plan
     * @param from the first day of what is taken instead
     */
    public record Place(
            PatientId patient,
            List<ProgrammePlan> all,
            ProgrammePlan plan,
            Prescribed gone,
            Map<VersionKey, ExerciseCard> cards,
            Safety safety,
            LocalDate from) {

        /** Another exercise there, on the days of the one that is not right. */
        public ProposedExercise instead(ExerciseCard card, Dose dose) {
            return new ProposedExercise(card, dose, gone.asked().schedule());
        }
    }

    /** Those that neither the start rules nor the plan checks say anything new about; all others are for the physio to weigh. */
    public List<ProposedExercise> unobjectionable(Place place, Collection<ProposedExercise> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var checked = checked(place);
        return wanted.stream()
                .filter(one -> objections(place, one).isEmpty())
                .filter(one -> checked.anew(one).isEmpty())
                .toList();
    }

    /** What the plan checks say of the plan with the other exercise that they do not say of it as it is. */
    public List<Warning> newWarnings(Place place, ProposedExercise taken) {
        return checked(place).anew(taken);
    }

    private Checked checked(Place place) {
        var programme = programmes
                .openOf(place.patient().value())
                .filter(open -> open.id().equals(place.plan().id()))
                .orElseThrow(() -> new NotFoundException("Programme"));
        var known = facts.factsOf(place.patient(), place.all());
        return new Checked(place, known, programme);
    }

    /** A place with what its plan is checked against. */
    private record Checked(Place place, PlanFacts known, Programme programme) {

        /** By kind and number: a figure in a warning may change without its being another one. */
        List<Warning> anew(ProposedExercise taken) {
            var before = byCheck(warnings(null));
            var after = warnings(taken);
            var count = byCheck(after);
            return after.stream()
                    .filter(one -> count.getOrDefault(one.check(), 0L) > before.getOrDefault(one.check(), 0L))
                    .toList();
        }

        private List<Warning> warnings(@Nullable ProposedExercise taken) {
            return known.warnings(lines(place, taken), programme.startsOn(), place.from(), programme.outlook());
        }
    }

    /** Takes it from that day on; the earlier versions stay as they were asked. */
    public void take(Place place, ProposedExercise taken) {
        var programme = programmes
                .lock(place.patient().value(), place.plan().id().value())
                .filter(open -> !open.ended())
                .orElseThrow(() -> new NotFoundException("Programme"));
        var decided = new PrescriptionVersion.Decided(current.require(), clock.instant());
        programme.exchanged(decided.by(), decided.at());
        prescriptions.add(
                programme,
                PlanChange.instead(place.gone(), item(taken)),
                Map.of(taken.card().id(), taken.card()),
                place.from(),
                decided);
        programmes.flush();
    }

    private static List<Objection> objections(Place place, ProposedExercise taken) {
        Map<ExerciseId, ExerciseCard> cards = new HashMap<>();
        cards.put(taken.card().id(), taken.card());
        return AssignmentSafety.objections(place.safety(), place.from(), List.of(item(taken)), cards);
    }

    private static PlanItem item(ProposedExercise taken) {
        return new PlanItem(taken.card().id(), taken.dose(), taken.schedule());
    }

    /** @param taken null = the plan as it is */
    private static List<ProposedExercise> lines(Place place, @Nullable ProposedExercise taken) {
        var lines = new ArrayList<ProposedExercise>();
        for (var one : place.plan().newest()) {
            var asked = one.asked();
            if (taken != null && one.equals(place.gone())) {
                lines.add(taken);
            } else {
                var card = place.cards().get(one.exercise());
                if (card != null) {
                    lines.add(new ProposedExercise(card, asked.dose(), asked.schedule()));
                }
            }
        }
        return lines;
    }

    private static Map<Check, Long> byCheck(List<Warning> warnings) {
        return warnings.stream().collect(Collectors.groupingBy(Warning::check, Collectors.counting()));
    }
}
