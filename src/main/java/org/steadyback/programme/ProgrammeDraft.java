package org.steadyback.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;

/**
 * Everything the programme page of a chart needs.
 *
 * @param today where the patient lives, in their zone
 * @param library every current exercise
 * @param history all programmes, newest first
 * @param suggested the open one as the patient sees it, with the answer
 */
public record ProgrammeDraft(
        LocalDate today,
        ZoneId zone,
        Optional<Gate> gate,
        List<ExerciseCard> library,
        List<ProgrammeHistory> history,
        Optional<SuggestedPlan> suggested) {

    /** The one that runs or is to come. */
    public Optional<ProgrammeHistory> open() {
        return history.stream().filter(ProgrammeHistory::open).findFirst();
    }

    /** Whether a specific programme may be started at all; a stay-active hold lets gentle exercises through. */
    public boolean mayStart() {
        return gate.isPresent() && !StartRule.closed(gate.get().action());
    }

    /** Whether this exercise needs the physio's reason, as things stand. */
    public static boolean needsReason(Optional<Gate> gate, ExerciseCard card) {
        return gate.filter(now -> now.action() == GateAction.SUPERVISED_ONLY).isPresent()
                && StartRule.needsReason(card);
    }
}
