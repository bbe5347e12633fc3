package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.ChooseStart;
import org.steadyback.session.StartChart;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Where each exercise starts: measured in three trials, or set by the physio for a reason. */
@Route(value = Paths.CHART_START, layout = ChartLayout.class)
@PageTitle("Start · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/session.css")
class StartChartView extends Composite<Div> implements BeforeEnterObserver {

    private final transient StartChart chart;

    StartChartView(StartChart chart) {
        this.chart = chart;
        getContent().addClassNames("page", "start-chart");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var page = chart.chartOf(patient);
        ChartLayout.changed(this, patient);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        "Start",
                        "Trials: as much as feels comfortable, of a hold one as long as feels comfortable, one a day on three days, five if they spread. The first"
                                + " quota is four fifths of them, rounded down."));
        if (page.lines().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "No programme yet",
                            "The start of each exercise will stand here.",
                            new PathLink(Paths.programme(patient), "Assign a programme")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("start-lines");
        page.lines()
                .forEach(line -> list.add(new StartLine(
                        line,
                        page.parameters(),
                        (measure, reason) ->
                                choose(patient, line.exercise().asked().prescription(), measure, reason),
                        () -> agree(patient, line.exercise().asked().prescription()))));
        getContent().add(list);
    }

    private void choose(PatientId patient, PrescriptionId prescription, boolean measure, String reason) {
        chart.choose(new ChooseStart(patient, prescription, measure, reason));
        show(patient);
        Notices.done(measure ? "Trials are due from now on." : "The start as set counts; the reason is kept.");
    }

    private void agree(PatientId patient, PrescriptionId prescription) {
        boolean agreed = chart.agree(patient, prescription);
        show(patient);
        if (agreed) {
            Notices.done("Start agreed. It is asked from today.");
        } else {
            Notices.refused("There is no start to agree any more.");
        }
    }
}
