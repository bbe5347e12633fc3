package org.steadyback.programme.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Complaint;
import org.steadyback.programme.PlanAnswers;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ReplyToPatient;
import org.steadyback.programme.complaint.AnswerComplaint;
import org.steadyback.programme.complaint.Complaints;
import org.steadyback.uikit.Notices;

/** What a patient says of their plan and of single exercises in it, for the physio to read and to answer. */
@Component
class PatientSays {

    private final PlanAnswers answers;
    private final Complaints complaints;

    PatientSays(PlanAnswers answers, Complaints complaints) {
        this.answers = answers;
        this.complaints = complaints;
    }

    /** @param refresh shows the page anew after an answer */
    Div panels(PatientId patient, ProgrammeDraft draft, ProgrammeHistory open, Runnable refresh) {
        var id = open.programme().id();
        var panels = new Div(new ComplaintsPanel(
                open, draft.zone(), (about, kind, words) -> answer(patient, about, kind, words, refresh)));
        draft.suggested()
                .ifPresent(plan ->
                        panels.add(new AgreementPanel(draft, open, plan, words -> reply(patient, id, words, refresh))));
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
