package org.steadyback.progression.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.ItemChange;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.Programmes;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.PlanApproval;
import org.steadyback.progression.QuotaPage;
import org.steadyback.progression.QuotaPlans;
import org.steadyback.shell.ChartPanel;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.Notices;

/** Puts the quota plan of a programme beside its form, or offers quota mode; says what became of an approval. */
@Component
@Order(2)
class QuotaPlanOfChart implements ChartPanel<ProgrammeDraft> {

    private final QuotaPlans plans;
    private final Programmes programmes;

    QuotaPlanOfChart(QuotaPlans plans, Programmes programmes) {
        this.plans = plans;
        this.programmes = programmes;
    }

    /** What belongs beside the plan form: the quota plan, or the offer of quota mode; empty in most guided programmes. */
    @Override
    public Div of(PatientId patient, ProgrammeDraft draft, Runnable refresh) {
        var frame = new Div();
        draft.open().ifPresent(open -> {
            if (open.programme().mode() == Mode.QUOTA) {
                var page = QuotaPage.of(open, draft.today());
                var id = open.programme().id();
                frame.add(new QuotaPlanPanel(
                        page,
                        draft.zone(),
                        HeldBack.by(draft.offered()).orElse(null),
                        lines -> approve(new ApproveQuotaPlan(patient, id, lines), refresh)));
            } else if (open.quotas().boomAndBust()) {
                frame.add(new BoomNotice(() -> toQuotaMode(patient, open, refresh)));
            }
        });
        return frame;
    }

    private void approve(ApproveQuotaPlan command, Runnable refresh) {
        var answer = plans.approve(command);
        refresh.run();
        switch (answer) {
            case PlanApproval.Approved(var startsOn) ->
                Notices.done("Plan approved. Its weeks count from " + Dates.day(startsOn) + ".");
            case PlanApproval.ChangedMeanwhile _ ->
                Notices.refused("The programme changed meanwhile. Here is how it is now; nothing was approved.");
            case PlanApproval.Replaced replaced -> Notices.refused(replaced.inWords());
            case PlanApproval.Refused(var sentence) -> Notices.refused(sentence);
        }
    }

    private void toQuotaMode(PatientId patient, ProgrammeHistory open, Runnable refresh) {
        var items = open.newest().stream().map(ItemChange::keep).toList();
        var answer = programmes.change(new ChangeProgramme(
                patient,
                open.programme().id(),
                open.version(),
                null,
                Mode.QUOTA,
                open.programme().goal(),
                items));
        refresh.run();
        if (answer instanceof Change.Changed) {
            Notices.done("Quota mode is on. The plan waits for your approval.");
        } else {
            Notices.refused(
                    "Nothing was saved. Choose “By quota” in the form below: something else wants your word first.");
        }
    }
}
