package org.steadyback.programme.ui;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;

/** Decisions on one patient's doses that wait, for a page of another module; each is answered where it stands. */
@Component
public class OpenDecisions {

    private final DecisionDesk desk;

    OpenDecisions(DecisionDesk desk) {
        this.desk = desk;
    }

    /**
     * Reads them now; asks the database a few times, so make it when somebody wants to see it.
     *
     * @param onAnswered after each answer, once the answer is kept or said to be too late
     */
    public ProposalList of(PatientId patient, Runnable onAnswered) {
        var rows = desk.waiting(patient);
        return new ProposalList(rows, desk.adherence(rows), (row, command) -> {
            desk.answer(row, command);
            onAnswered.run();
        });
    }
}
