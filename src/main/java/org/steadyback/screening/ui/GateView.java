package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.ScreenReader;
import org.steadyback.screening.ScreenRecord;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.SettleAnswer;
import org.steadyback.screening.Settlements;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What the patient may do at the moment, who decided it and why; the physio decides anew. */
@Route(value = Paths.CHART_SCREEN, layout = ChartLayout.class)
@PageTitle("Safety · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/screening.css")
class GateView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Screening screening;
    private final transient Screens screens;
    private final transient ScreenReader reader;
    private final transient Settlements settlements;
    private final transient SafetyAlerts alerts;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    GateView(
            Screening screening,
            Screens screens,
            ScreenReader reader,
            Settlements settlements,
            SafetyAlerts alerts,
            CurrentAccount current,
            Clock clock) {
        this.screening = screening;
        this.screens = screens;
        this.reader = reader;
        this.settlements = settlements;
        this.alerts = alerts;
        this.current = current;
        this.clock = clock;
        getContent().addClassNames("page", "gate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = Paths.patient(event.getRouteParameters().get("patientId").orElse(""));
        show(patient);
    }

    private void show(PatientId patient) {
        var decisions = screening.history(patient);
        var asked = reader.of(patient);
        var zone = current.require().clinicZone();
        var form = new GateForm(
                (action, reason, opensOn) -> decide(new SetGate(patient, action, reason, opensOn.orElse(null))));
        form.show(LocalDate.ofInstant(clock.instant(), zone));
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        "Safety", "", new PathLink(Paths.approvals(patient), "Exercises one by one"), ask(patient)));
        getContent().add(decisions.isEmpty() ? GateNow.notScreened() : GateNow.of(decisions.getFirst(), zone));
        var today = LocalDate.ofInstant(clock.instant(), zone);
        screening
                .safetyOf(patient)
                .times()
                .late(today, zone)
                .ifPresent(late -> getContent().add(LateNotice.of(late, today)));
        asked.stream().findFirst().ifPresent(newest -> getContent().add(newest(patient, newest, zone)));
        getContent().add(Titled.section(decisions.isEmpty() ? "Decide" : "Decide anew", form));
        if (!decisions.isEmpty()) {
            getContent().add(Titled.section("Decisions so far", SafetyHistory.decisions(decisions, zone)));
        }
        if (!asked.isEmpty()) {
            getContent().add(Titled.section("Screens so far", SafetyHistory.screens(asked, zone)));
        }
    }

    private Button ask(PatientId patient) {
        return new Button("Go through the questions together", _ -> {
            getContent().removeAll();
            var leave = new Button("Leave for later", _ -> show(patient));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(new ScreenPanel(screens, patient, ScreenKind.ROUTINE, _ -> show(patient)), leave);
        });
    }

    private Component newest(PatientId patient, ScreenRecord screen, ZoneId zone) {
        var section = Titled.section("Newest screen", new ScreenSummary(screen, zone));
        if (!screen.open().isEmpty()) {
            section.add(new Notice(
                    Tone.ATTENTION,
                    "Answers to settle",
                    "A yes counts for the cautions at once. What it means for the exercises you decide below."));
            screen.open()
                    .forEach(question -> section.add(new SettleForm(
                            question,
                            (settled, yes, reason) ->
                                    settle(new SettleAnswer(patient, screen.id(), settled, yes, reason)))));
        }
        return section;
    }

    private void settle(SettleAnswer command) {
        settlements.settle(command);
        show(command.patient());
        Notices.done("Answer settled.");
    }

    private void decide(SetGate command) {
        screening.decide(command);
        show(command.patient());
        Notices.done("Decision saved: " + GateWords.title(command.action()) + ".");
    }
}
