package org.steadyback.programme.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.dosing.AnswerProposal;
import org.steadyback.programme.dosing.Answering;
import org.steadyback.programme.dosing.AutomaticMode;
import org.steadyback.programme.dosing.DecisionReader;
import org.steadyback.programme.dosing.DecisionRow;
import org.steadyback.programme.dosing.ProposalReader;
import org.steadyback.programme.dosing.ProposalRow;
import org.steadyback.programme.dosing.Proposals;
import org.steadyback.programme.dosing.Replayed;
import org.steadyback.programme.dosing.SwitchAutomatic;
import org.steadyback.uikit.Notices;

/** The services behind everything on decisions, for the parts of screens that show them; says what became of an answer. */
@Component
class DecisionDesk {

    private final ProposalReader proposalReader;
    private final Proposals proposals;
    private final DecisionReader decisions;
    private final AutomaticMode automatic;
    private final QuotaDesk quotas;

    DecisionDesk(
            ProposalReader proposalReader,
            Proposals proposals,
            DecisionReader decisions,
            AutomaticMode automatic,
            QuotaDesk quotas) {
        this.proposalReader = proposalReader;
        this.proposals = proposals;
        this.decisions = decisions;
        this.automatic = automatic;
        this.quotas = quotas;
    }

    /** All about quota plans. */
    QuotaDesk quotas() {
        return quotas;
    }

    List<ProposalRow> waiting() {
        return proposalReader.mine();
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

    /** Says what became of it. */
    void answer(AnswerProposal command) {
        switch (proposals.answer(command)) {
            case Answering.Answered(var what) -> Notices.done(what);
            case Answering.NoLongerOpen _ ->
                Notices.refused("Something newer came first. The list shows how it is now; nothing was changed.");
            case Answering.Refused(var sentence) -> Notices.refused(sentence);
        }
    }

    /** As they are offered; says how many. */
    void acceptAll(List<ProposalRow> seen) {
        long accepted = seen.stream()
                .map(row -> proposals.answer(new AnswerProposal.Accept(row.patient(), row.id(), row.offer())))
                .filter(Answering.Answered.class::isInstance)
                .count();
        Notices.done("%d of %d accepted. The patients see the new numbers.".formatted(accepted, seen.size()));
    }
}
