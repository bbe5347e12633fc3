package org.steadyback.screening.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.ApprovalActions;
import org.steadyback.screening.ApprovalOutcome;
import org.steadyback.screening.ApprovalOverview;
import org.steadyback.screening.LetThrough;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The physio lets exercises through one by one, sees who did so when and why, and takes it back. */
@Route(value = Paths.CHART_APPROVALS, layout = ChartLayout.class)
@PageTitle("Exercises one by one · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/screening.css")
class ApprovalsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ApprovalActions actions;
    private final transient CurrentAccount current;

    ApprovalsView(ApprovalActions actions, CurrentAccount current) {
        this.actions = actions;
        this.current = current;
        getContent().addClassNames("page", "approvals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var overview = actions.of(patient);
        ChartLayout.changed(this, patient);
        var zone = current.require().clinicZone();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        "Exercises one by one", sub(overview), new PathLink(Paths.screen(patient), "Safety")));
        var list = new ApprovalList(
                zone, (line, granted, reason) -> decide(new LetThrough(patient, line.exercise(), granted, reason)));
        getContent().add(Titled.section("Waiting for your word", waiting(overview, list)));
        if (!overview.letThrough().isEmpty()) {
            getContent().add(Titled.section("Let through", list.of(overview.letThrough())));
        }
        getContent()
                .add(Titled.section(
                        "Any other exercise of the library",
                        new ApprovalSearch(words -> list.of(actions.find(patient, words)))));
        if (!overview.history().isEmpty()) {
            getContent().add(Titled.section("Decided so far", SafetyHistory.approvals(overview, zone)));
        }
    }

    private static Div waiting(ApprovalOverview overview, ApprovalList list) {
        return overview.waiting().isEmpty()
                ? new Div(new Paragraph("Nothing of the programme waits for a word."))
                : new Div(list.of(overview.waiting()));
    }

    private static String sub(ApprovalOverview overview) {
        return overview.supervised()
                ? "Only hand-picked exercises: the patient is offered what you let through here, from the next opening on."
                : "What the library withholds from this patient is offered once you let it through, from the next opening on.";
    }

    private void decide(LetThrough command) {
        var worded = actions.decide(command);
        show(command.patient());
        if (worded == ApprovalOutcome.ALREADY_SO) {
            Notices.refused("Somebody has said the same already; nothing was added.");
        } else {
            Notices.done(command.granted() ? "Let through." : "Taken back. It is not offered any more.");
        }
    }
}
