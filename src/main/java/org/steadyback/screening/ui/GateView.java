package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;

/** What the patient may do at the moment, who decided it and why; the physio decides anew. */
@Route(value = Paths.CHART_SCREEN, layout = ChartLayout.class)
@PageTitle("Safety · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
class GateView extends Composite<Div> implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final transient Screening screening;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    GateView(Screening screening, CurrentAccount current, Clock clock) {
        this.screening = screening;
        this.current = current;
        this.clock = clock;
        getContent().addClassNames("page", "gate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var decisions = screening.history(patient);
        var zone = current.require().clinicZone();
        var form = new GateForm(
                (action, reason, opensOn) -> decide(new SetGate(patient, action, reason, opensOn.orElse(null))));
        form.show(LocalDate.ofInstant(clock.instant(), zone));
        getContent().removeAll();
        getContent().add(new PageHeader("Safety"));
        getContent().add(decisions.isEmpty() ? notScreened() : now(decisions.getFirst(), zone));
        getContent().add(section(decisions.isEmpty() ? "Decide" : "Decide anew", form));
        if (!decisions.isEmpty()) {
            getContent().add(section("Decisions so far", history(decisions, zone)));
        }
    }

    private void decide(SetGate command) {
        screening.decide(command);
        show(command.patient());
        Notices.done("Decision saved: " + GateWords.title(command.action()) + ".");
    }

    private static Component notScreened() {
        return new EmptyState(
                "Not screened yet",
                "No programme can start before you have decided what this patient may do. Ask about the warning signs, then decide below.");
    }

    private static Component now(Gate gate, ZoneId zone) {
        var facts = new DefinitionList()
                .fact("Now", GateWords.title(gate.action()))
                .fact("What it does", GateWords.meaning(gate.action()))
                .fact("What the patient is told", GateWords.forPatient(gate.action()));
        if (gate.opensOn() != null) {
            facts.fact("Opens on", DAY.format(gate.opensOn()));
        }
        return facts.fact("Why", gate.reason())
                .fact(
                        "Decided",
                        gate.decidedBy() + ", " + MOMENT.format(gate.decidedAt().atZone(zone)));
    }

    private static Component history(List<Gate> decisions, ZoneId zone) {
        var table = new DataTable("Decisions, the newest first", "When", "Decision", "Why", "By");
        decisions.forEach(gate -> table.row(
                MOMENT.format(gate.decidedAt().atZone(zone)),
                GateWords.title(gate.action())
                        + (gate.opensOn() == null ? "" : ", opens on " + DAY.format(gate.opensOn())),
                gate.reason(),
                gate.decidedBy()));
        return table;
    }

    private static Section section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading, content);
        section.addClassName("section");
        return section;
    }
}
