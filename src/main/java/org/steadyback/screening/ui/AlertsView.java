package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Patients;
import org.steadyback.access.Roles;
import org.steadyback.screening.AlertCause;
import org.steadyback.screening.AlertMailed;
import org.steadyback.screening.AlertOfNobody;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HowLong;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.shell.PatientStates;
import org.steadyback.shell.ToReadNotice;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** Open safety alerts of one's own patients, the most urgent first, against the time by which somebody should have looked. */
@Route(Paths.ALERTS)
@PageTitle("Safety alerts · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/screening.css")
class AlertsView extends Composite<Div> implements BeforeEnterObserver {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private final transient SafetyAlerts alerts;
    private final transient Patients patients;
    private final transient PatientStates states;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    AlertsView(SafetyAlerts alerts, Patients patients, PatientStates states, CurrentAccount current, Clock clock) {
        this.alerts = alerts;
        this.patients = patients;
        this.states = states;
        this.current = current;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var open = alerts.mine();
        var nobodys = alerts.ofNobody();
        getContent().removeAll();
        getContent()
                .add(new PageHeader("Safety alerts", "An alert closes when you clear it on the patient's Safety tab."));
        if (!nobodys.isEmpty()) {
            getContent().add(ofNobody(nobodys));
        }
        if (open.isEmpty() && nobodys.isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    "No open alerts",
                                    "When a screen or a stop symptom asks for a look at one of your patients, it stands here."));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "alert-list");
        var stands = states.of(open.stream().map(SafetyAlert::patient).collect(Collectors.toSet()));
        open.forEach(alert -> list.add(row(
                alert,
                Optional.ofNullable(stands.get(alert.patient()))
                        .map(PatientStates.Stands::states)
                        .orElse(List.of()),
                leads(alert, open),
                current.require().clinicZone(),
                clock.instant())));
        getContent().add(list);
    }

    private Component ofNobody(List<AlertOfNobody> nobodys) {
        var title = new H2("Nobody treats these patients");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassNames("plain-list", "alert-list");
        nobodys.forEach(one -> list.add(row(one, clock.instant())));
        var section = new Section(
                title,
                quiet(
                        "They have an open alert and nobody on their care team. Whoever takes one on reads it, and answers for it."),
                list);
        section.addClassName("section");
        return section;
    }

    private ListItem row(AlertOfNobody one, Instant now) {
        var name = new Span(one.name());
        name.addClassName("alert-name");
        var head = new Div(name, new Tag(GateWords.title(one.action()), tone(one.action())));
        head.addClassName("alert-head");
        var main = new Div(head, quiet("Raised " + HowLong.ago(Duration.between(one.since(), now)) + "."));
        main.addClassName("row-main");
        var take = new Button("Take this patient on", _ -> takeOn(one));
        take.setAriaLabel("Take this patient on: " + one.name());
        var side = new Div(take);
        side.addClassName("row-side");
        return new ListItem(main, side);
    }

    private void takeOn(AlertOfNobody one) {
        if (patients.takeOn(one.patient())) {
            UI.getCurrent().navigate(Paths.screen(one.patient()));
        } else {
            show();
            Notices.refused("A colleague has taken " + one.name() + " on already.");
        }
    }

    /** Whether nothing more urgent is open of this patient: then the patient is told of this. */
    private static boolean leads(SafetyAlert alert, List<SafetyAlert> open) {
        return open.stream()
                .filter(other -> other.patient().equals(alert.patient()))
                .noneMatch(other ->
                        other.inForce().action().moreUrgentThan(alert.inForce().action()));
    }

    private ListItem row(SafetyAlert alert, List<PatientStates.State> stands, boolean leads, ZoneId zone, Instant now) {
        var name = new PathLink(Paths.screen(alert.patient()), alert.name());
        name.addClassName("alert-name");
        var head = new Div(
                name,
                new Tag(
                        GateWords.title(alert.inForce().action()),
                        tone(alert.inForce().action())));
        head.addClassName("alert-head");
        var main = new Div(
                head,
                new Paragraph(String.join("; ", alert.details())),
                new ToReadNotice(stands),
                quiet(when(alert, leads, zone, now)));
        if (alert.inForce().action() != alert.action()) {
            main.add(quiet("A clinician decided so; the alert itself asks: " + GateWords.title(alert.action()) + "."));
        }
        if (alert.mailMissing(now)) {
            main.add(new Paragraph(mailWords(alert)));
        }
        main.addClassName("row-main");
        var side = new Div(seen(alert, zone));
        side.addClassName("row-side");
        return new ListItem(main, side);
    }

    private Component seen(SafetyAlert alert, ZoneId zone) {
        if (alert.seen().isPresent()) {
            var by = alert.seen().get();
            return quiet("Taken by " + by.name() + ", " + MOMENT.format(by.at().atZone(zone)));
        }
        var button = new Button("Take this alert", _ -> see(alert));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Take this alert: " + alert.name());
        return button;
    }

    private void see(SafetyAlert alert) {
        var taking = alerts.see(alert.patient(), java.util.Set.of(alert.id()));
        show();
        AlertBand.notTaken(taking, current.require().clinicZone())
                .ifPresent(words -> Notices.refused(alert.name() + ": " + words));
    }

    /** "By a safety screen, 3 hours ago (3 Mar, 11:00). To be looked at the same day. That time is over." */
    private static String when(SafetyAlert alert, boolean leads, ZoneId zone, Instant now) {
        var cause = alert.cause() == AlertCause.SCREEN
                ? "By a safety screen"
                : alert.told()
                        .map(told -> "By a sign told to %s on %s"
                                .formatted(told.name(), MOMENT.format(told.at().atZone(zone))))
                        .orElse("By a warning sign that the patient reported");
        return cause + ", " + HowLong.ago(Duration.between(alert.raisedAt(), now)) + " ("
                + MOMENT.format(alert.raisedAt().atZone(zone)) + "). "
                + AgeWords.saidEarlier(alert.saidAt(), now, zone)
                + AgeWords.due(alert.inForce(), alert.seen().isPresent(), now, zone)
                + (leads ? AgeWords.patientRings(alert.inForce().action(), alert.cause()) : "");
    }

    private static String mailWords(SafetyAlert alert) {
        return alert.mail().filter(mailed -> mailed == AlertMailed.PARTLY).isPresent()
                ? "The mail about this could be sent to some of the team only. Please tell the others."
                : "No mail could be sent about this. Please tell the others who treat this patient.";
    }

    private static Tone tone(GateAction action) {
        return action.stops() ? Tone.STOP : Tone.ATTENTION;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
