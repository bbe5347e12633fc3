package org.steadyback.agreement.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Hurdle;
import org.steadyback.screening.CautionFilter;
import org.steadyback.screening.Safety;

/**
 * Which exercises are prepared for a complaint: the rung below, and what the library names for whoever meets a hurdle (fact sheet
 * §2.6, §3.3 ADVANCE). Never one that is harder, that any caution of the patient speaks of unless a physio let it through, or that
 * the gate does not offer. What is left is still weighed against the plan as a whole. Pure.
 *
 * @param about the exercise that is not right, as it was given
 * @param inPlan what is asked already
 * @param from the first day of what is taken instead
 */
record InsteadRule(ExerciseContent about, Set<ExerciseId> inPlan, Safety safety, LocalDate from) {

    /** The hurdles that this reason may be about. Whoever has pain is seen first; too easy is no hurdle. */
    static List<Hurdle> hurdles(ComplaintReason why) {
        return switch (why) {
            case TOO_HARD -> List.of(Hurdle.FLOOR, Hurdle.KNEELING);
            case NO_ROOM_OR_EQUIPMENT -> List.of(Hurdle.EQUIPMENT, Hurdle.FLOOR);
            case HURTS, TOO_EASY, DONT_UNDERSTAND, OTHER -> List.of();
        };
    }

    /** Ids of what the library names sideways for this reason. */
    List<ExerciseId> sideways(ComplaintReason why) {
        return hurdles(why).stream()
                .map(about::instead)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * The easier rung first.
     *
     * @param ladder the family's exercises; only read where the exercise is too hard
     * @param sideways the cards of what the library names
     */
    List<ExerciseCard> candidates(
            ComplaintReason why, Collection<ExerciseCard> ladder, Collection<ExerciseCard> sideways) {
        var all = new ArrayList<ExerciseCard>();
        var card = about.card();
        if (why == ComplaintReason.TOO_HARD && card.chain()) {
            ladder.stream()
                    .filter(other -> other.family().equals(card.family()) && other.rung() == card.rung() - 1)
                    .forEach(all::add);
        }
        if (!hurdles(why).isEmpty()) {
            all.addAll(sideways);
        }
        return List.copyOf(new LinkedHashSet<>(all.stream().filter(this::open).toList()));
    }

    private boolean open(ExerciseCard other) {
        boolean quiet = switch (safety.cautions().verdict(other)) {
            case CautionFilter.Verdict.Free _, CautionFilter.Verdict.Approved _ -> true;
            case CautionFilter.Verdict.WithNote _,
                    CautionFilter.Verdict.NeedsApproval _,
                    CautionFilter.Verdict.Hidden _ -> false;
        };
        return quiet
                && other.level() <= about.card().level()
                && !inPlan.contains(other.id())
                && safety.offeredOn(from).allows(other);
    }
}
