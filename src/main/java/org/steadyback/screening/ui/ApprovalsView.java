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
import org.steadyback.screening.ApprovalDesk;
import org.steadyback.screening.ApprovalDesks;
import org.steadyback.screening.LetThrough;
import org.steadyback.screening.Worded;
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

    private final transient ApprovalDesks desks;
    private final transient CurrentAccount current;

    ApprovalsView(ApprovalDesks desks, CurrentAccount current) {
        this.desks = desks;
        this.current = current;
        getContent().addClassNames("page", "approvals");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var desk = desks.deskOf(patient);
        ChartLayout.changed(this, patient);
        var zone = current.require().clinicZone();
        getContent().removeAll();
        getContent()
                .add(new PageHeader("Exercises one by one", sub(desk), new PathLink(Paths.screen(patient), "Safety")));
        var list = new ApprovalList(
                zone, (line, granted, reason) -> decide(new LetThrough(patient, line.exercise(), granted, reason)));
        getContent().add(Titled.section("Waiting for your word", waiting(desk, list)));
        if (!desk.letThrough().isEmpty()) {
            getContent().add(Titled.section("Let through", list.of(desk.letThrough())));
        }
        getContent()
                .add(Titled.section(
                        "Any other exercise of the library",
                        new ApprovalSearch(words -> list.of(desks.find(patient, words)))));
        if (!desk.history().isEmpty()) {
            getContent().add(Titled.section("Decided so far", SafetyHistory.approvals(desk, zone)));
        }
    }

    private static Div waiting(ApprovalDesk desk, ApprovalList list) {
        return desk.waiting().isEmpty()
                ? new Div(new Paragraph("Nothing of the programme waits for a word."))
                : new Div(list.of(desk.waiting()));
    }

    private static String sub(ApprovalDesk desk) {
        return desk.supervised()
                ? "Only hand-picked exercises: the patient is offered what you let through here, from the next opening on."
                : "What the library withholds from this patient is offered once you let it through, from the next opening on.";
    }

    private void decide(LetThrough command) {
        var worded = desks.decide(command);
        show(command.patient());
        if (worded == Worded.ALREADY_SO) {
            Notices.refused("Somebody has said the same already; nothing was added.");
        } else {
            Notices.done(command.granted() ? "Let through." : "Taken back. It is not offered any more.");
        }
    }
}
