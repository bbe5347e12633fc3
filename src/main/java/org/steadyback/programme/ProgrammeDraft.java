package org.steadyback.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.Gate;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;

/**
 * Everything the programme page of a chart needs.
 *
 * @param today where the patient lives, in their zone
 * @param safety what the gate, the screen and the approvals say of this patient
 * @param facts what a plan is checked against
 * @param library every current exercise
 * @param history all programmes, newest first
 */
public record ProgrammeDraft(
        LocalDate today,
        ZoneId zone,
        Safety safety,
        PlanFacts facts,
        List<ExerciseCard> library,
        List<ProgrammeHistory> history) {

    public Optional<Gate> gate() {
        return safety.gate();
    }

    /** The one that runs or is to come. */
    public Optional<ProgrammeHistory> open() {
        return history.stream().filter(ProgrammeHistory::open).findFirst();
    }

    /** Whether a programme may be written; while the gate is closed it is held, and offered when a clinician has opened it. */
    public boolean mayStart() {
        return gate().isPresent();
    }

    /** What the patient is offered today. */
    public Offered offered() {
        return safety.offeredOn(today);
    }
}
