package org.steadyback.progression.ui;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.AdherenceSource;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.WaitingCount;
import org.steadyback.shell.ChartPanel;

/** Decisions on one patient's doses that wait; each is answered where it stands. */
@Component
class OpenDecisions implements ChartPanel<WaitingCount> {

    private final ProposalReader reader;
    private final AdherenceSource adherence;
    private final Proposals proposals;

    OpenDecisions(ProposalReader reader, AdherenceSource adherence, Proposals proposals) {
        this.reader = reader;
        this.adherence = adherence;
        this.proposals = proposals;
    }

    /**
     * Reads them now, and how much of what was asked was done, as caseload and chart say it; asks the database a few times, so make it
     * when somebody wants to see it.
     *
     * @param count of those that wait, as the page says it
     * @param onAnswered after each answer, once the answer is kept or said to be too late
     */
    @Override
    public ProposalList of(PatientId patient, WaitingCount count, Runnable onAnswered) {
        var rows = reader.of(patient);
        var whole = adherence.lastTwoWeeks(
                rows.stream().map(ProposalRow::patient).distinct().toList());
        return new ProposalList(rows, whole, proposals, onAnswered);
    }
}
