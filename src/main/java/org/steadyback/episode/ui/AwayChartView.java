package org.steadyback.episode.ui;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.episode.PauseReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The physio enters days on which the patient is away. */
@Route(value = Paths.CHART_AWAY, layout = ChartLayout.class)
@PageTitle("Away · Steadyback")
@RolesAllowed(Roles.PHYSIO)
class AwayChartView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Episodes episodes;
    private final transient PauseReader pauses;
    private final transient PatientReader patients;
    private final transient Clock clock;

    AwayChartView(Episodes episodes, PauseReader pauses, PatientReader patients, Clock clock) {
        this.episodes = episodes;
        this.pauses = pauses;
        this.patients = patients;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var today = LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
        ChartLayout.changed(this, patient);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                "Away",
                                "Nothing is due on these days; they do not count as missed. After 7 days without a session the"
                                        + " quotas restart lower."),
                        AwayPanel.forPhysio(
                                today, pauses.of(patient), "Holiday", (days, reason) -> pause(patient, days, reason)),
                        new PathLink(Paths.programme(patient), "Back to the programme"));
    }

    private void pause(PatientId patient, Period days, String reason) {
        episodes.pause(new PausePatient(patient, days, reason));
        show(patient);
        Notices.done("Saved. Nothing is due on those days.");
    }
}
