package org.steadyback.agreement.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.steadyback.agreement.AgreementReader;
import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.ReplyToPatient;
import org.steadyback.agreement.complaint.AnswerComplaint;
import org.steadyback.agreement.complaint.Complaints;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.shell.ChartPanel;
import org.steadyback.uikit.Notices;

/** What a patient says of their plan and of single exercises in it, for the physio to read and to answer. */
@Component
@Order(1)
class PatientSays implements ChartPanel<ProgrammeDraft> {

    private final AgreementReader agreement;
    private final PlanAnswers answers;
    private final Complaints complaints;

    PatientSays(AgreementReader agreement, PlanAnswers answers, Complaints complaints) {
        this.agreement = agreement;
        this.answers = answers;
        this.complaints = complaints;
    }

    /** Nothing while no programme is open. */
    @Override
    public Div of(PatientId patient, ProgrammeDraft draft, Runnable refresh) {
        var panels = new Div();
        draft.open().ifPresent(open -> {
            var id = open.programme().id();
            var said = agreement.of(patient);
            panels.add(new ComplaintsPanel(
                    said.complaints(),
                    draft.zone(),
                    (about, kind, words) -> answer(patient, about, kind, words, refresh)));
            said.suggested()
                    .ifPresent(plan -> panels.add(
                            new AgreementPanel(draft, open, plan, words -> reply(patient, id, words, refresh))));
        });
        return panels;
    }

    private void answer(PatientId patient, Complaint about, Complaint.Kind kind, String words, Runnable refresh) {
        complaints.answer(new AnswerComplaint(patient, about.id(), kind, words));
        refresh.run();
        Notices.done("Kept. The patient sees it with the exercise.");
    }

    private void reply(PatientId patient, ProgrammeId id, String words, Runnable refresh) {
        var answered = answers.reply(new ReplyToPatient(patient, id, words));
        refresh.run();
        AgreementPanel.said(answered);
    }
}
