package org.steadyback.progression.ui;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.WaitingCount;
import org.steadyback.shell.ChartPanel;

/** Decisions on one patient's doses that wait, for a page of another module; each is answered where it stands. */
@Component
class OpenDecisions implements ChartPanel<WaitingCount> {

    private final DecisionDesk desk;

    OpenDecisions(DecisionDesk desk) {
        this.desk = desk;
    }

    /**
     * Reads them now; asks the database a few times, so make it when somebody wants to see it.
     *
     * @param count of those that wait, as the page says it
     * @param onAnswered after each answer, once the answer is kept or said to be too late
     */
    @Override
    public ProposalList of(PatientId patient, WaitingCount count, Runnable onAnswered) {
        var rows = desk.waiting(patient);
        return new ProposalList(rows, desk.adherence(rows), (row, command) -> {
            desk.answer(row, command);
            onAnswered.run();
        });
    }
}
