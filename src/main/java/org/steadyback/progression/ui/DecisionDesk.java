package org.steadyback.progression.ui;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.progression.AdherenceSource;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.DecisionRow;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.Replayed;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.progression.WaitingCount;
import org.steadyback.uikit.Notices;

/** The services behind everything on decisions, for the parts of screens that show them; says what became of an answer. */
@Component
class DecisionDesk {

    private final ProposalReader proposalReader;
    private final Proposals proposals;
    private final DecisionReader decisions;
    private final AutomaticMode automatic;
    private final QuotaActions quotas;
    private final AdherenceSource adherence;

    DecisionDesk(
            ProposalReader proposalReader,
            Proposals proposals,
            DecisionReader decisions,
            AutomaticMode automatic,
            QuotaActions quotas,
            AdherenceSource adherence) {
        this.proposalReader = proposalReader;
        this.proposals = proposals;
        this.decisions = decisions;
        this.automatic = automatic;
        this.quotas = quotas;
        this.adherence = adherence;
    }

    /** All about quota plans. */
    QuotaActions quotas() {
        return quotas;
    }

    List<ProposalRow> waiting() {
        return proposalReader.mine();
    }

    /** Of each patient in the list, as it is now: the same figure as on the caseload and the chart. */
    Map<PatientId, Adherence> adherence(List<ProposalRow> rows) {
        return adherence.lastTwoWeeks(
                rows.stream().map(ProposalRow::patient).distinct().toList());
    }

    WaitingCount count(PatientId patient) {
        return proposalReader.countOf(patient);
    }

    List<ProposalRow> waiting(PatientId patient) {
        return proposalReader.of(patient);
    }

    List<DecisionRow> decisions(PatientId patient) {
        return decisions.of(patient);
    }

    Replayed replay(PatientId patient, DecisionId decision) {
        return decisions.replay(patient, decision);
    }

    AutomaticMode.State automatic(PatientId patient, ProgrammeId programme) {
        return automatic.stateOf(patient, programme);
    }

    void switchAutomatic(PatientId patient, ProgrammeId programme, boolean on, String why) {
        automatic.switchTo(new SwitchAutomatic(patient, programme, on, why));
        Notices.done(on ? "Automatic mode is on. The patient sees it on their plan." : "Automatic mode is off.");
    }

    /** Says what became of it, and of whose it was. */
    void answer(ProposalRow row, AnswerProposal command) {
        var became = proposals.answer(command);
        var words = new TogetherWords.Outcome(row, became).inWords();
        switch (became) {
            case ProposalOutcome.Answered _ -> Notices.done(words);
            case ProposalOutcome.Replaced _,
                    ProposalOutcome.Held _,
                    ProposalOutcome.AlreadyAnswered _,
                    ProposalOutcome.NoLongerOpen _,
                    ProposalOutcome.Refused _ -> Notices.refused(words);
        }
    }

    /**
     * One after the other, each judged by itself as it is then; what was left out is named with its reason.
     *
     * @param notInIt what waits as well, and was not among them from the beginning
     */
    TogetherWords acceptAll(List<ProposalRow> seen, List<ProposalRow> notInIt) {
        return new TogetherWords(
                seen.stream()
                        .map(row -> new TogetherWords.Outcome(
                                row,
                                proposals.answer(
                                        new AnswerProposal.AcceptTogether(row.patient(), row.id(), row.offer()))))
                        .toList(),
                notInIt);
    }
}
