package org.steadyback.agreement.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;

import org.steadyback.agreement.ComplaintId;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.agreement.complaint.ComplaintReceived;
import org.steadyback.agreement.complaint.Complaints;
import org.steadyback.agreement.complaint.Switching;
import org.steadyback.agreement.complaint.TakeInstead;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.MyExercise;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.QuotaWords;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Unsent;

/** Takes "not right for me" to the service, for the pages that ask it. */
@Component
class NotRightActions {

    private final Complaints complaints;
    private final LowerActions less;

    NotRightActions(Complaints complaints, LowerActions less) {
        this.complaints = complaints;
        this.less = less;
    }

    /**
     * What a form can do for one patient.
     *
     * @param less takes "less for now"
     * @param refresh shows the page anew after something changed
     */
    record Ways(NotRightActions actions, PatientId patient, MyExercises.OnLower less, Runnable refresh) {

        ComplaintReceived complain(PrescriptionId prescription, ComplaintReason why, String note) {
            return actions.complaints.complain(new Complain(patient, prescription, why, note));
        }

        void take(ComplaintId complaint, ExerciseId exercise) {
            switch (actions.complaints.takeInstead(new TakeInstead(patient, complaint, exercise))) {
                case Switching.Taken(var what) -> {
                    refresh.run();
                    Notices.done(what);
                }
                case Switching.NotPrepared(var sentence) -> Notices.refused(sentence);
            }
        }
    }

    /** @param onLowered told what was lowered; shows the page anew too */
    Ways of(PatientId patient, Runnable refresh, Consumer<PrescriptionId> onLowered) {
        return new Ways(this, patient, less.of(patient, onLowered), refresh);
    }

    /**
     * On the page of one exercise: what was said of it, less of it, and that it is not right.
     *
     * @param next the dose that is to be lowered: the coming one, if there is one
     * @param onLowered shows the page anew; told what was lowered
     */
    Div section(
            PatientId patient,
            MyExercise exercise,
            AskedExercise about,
            Dose next,
            Consumer<PrescriptionId> onLowered) {
        var ways = of(patient, () -> UI.getCurrent().navigate(Paths.ME_PLAN), onLowered);
        var prescription = about.asked().prescription();
        var since = exercise.today()
                .minusDays(SaidLines.SHOWN_DAYS)
                .atStartOfDay(exercise.zone())
                .toInstant();
        return new Div(
                new SaidLines(complaints.mine(patient, prescription), since, exercise.zone()),
                Unsent.named(
                        LowerForm.nameOf(prescription),
                        new LowerForm(
                                about.card().name(),
                                next,
                                QuotaWords.holdGrows(next, about.card()),
                                less -> ways.less().lower(prescription, less))),
                Unsent.named(
                        "not-right-" + prescription,
                        new LaterDetails(NotRightWords.notRight(), () -> new NotRight(about, next, ways))));
    }
}
