package org.steadyback.session.ui;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.grading.FlareDays;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.FlareEpisode;
import org.steadyback.progression.PrepareFlarePlan;
import org.steadyback.screening.Offers;
import org.steadyback.session.FlareChart;
import org.steadyback.session.FlarePage;
import org.steadyback.shell.ChartLayout;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The physio's page on flares: the plan beforehand, the episode with its mornings, those that are over. */
@Route(value = Paths.CHART_FLARE, layout = ChartLayout.class)
@PageTitle("Flares · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/session.css")
class FlareChartView extends Composite<Div> implements BeforeEnterObserver {

    private final transient FlareChart chart;
    private final transient Offers offers;

    FlareChartView(FlareChart chart, Offers offers) {
        this.chart = chart;
        this.offers = offers;
        getContent().addClassNames("page", "flare-chart");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
    }

    private void show(PatientId patient) {
        var page = chart.chartOf(patient);
        ChartLayout.changed(this, patient);
        getContent().removeAll();
        getContent().add(new PageHeader("Flares", "Half of each quota, movement and walks first, back at four fifths"));
        page.episodes().stream()
                .filter(FlareEpisode::open)
                .findFirst()
                .ifPresent(open -> showOpen(patient, page, open));
        showPlan(patient, page);
        if (!page.past().isEmpty()) {
            getContent().add(new FlareTable(page.past(), page.today()));
        }
    }

    private void showOpen(PatientId patient, FlarePage page, FlareEpisode open) {
        var days = page.flare().orElseThrow();
        boolean review = days.on(page.today()) == FlareDays.State.REVIEW;
        var notice = new Notice(
                review ? Tone.ATTENTION : Tone.PAUSED,
                "In a flare, day " + days.day(page.today()),
                FlareChartWords.open(open, days, page.today()));
        if (review && !open.seen()) {
            notice.with(new Button("Mark as seen", _ -> seen(patient, open)));
        }
        getContent().add(notice, new FlareMornings(page));
    }

    private void showPlan(PatientId patient, FlarePage page) {
        if (page.flare().isPresent()) {
            getContent().add(new FlarePlanCard(page, offers.now(patient)));
            return;
        }
        page.programme()
                .ifPresentOrElse(
                        programme -> getContent()
                                .add(new FlarePlanForm(
                                        page, (rests, words) -> prepare(patient, programme, rests, words))),
                        () -> getContent()
                                .add(new EmptyState(
                                        "No programme runs",
                                        "What is asked in a flare will stand here once there is a programme.")));
    }

    private void prepare(PatientId patient, ProgrammeId programme, Set<PrescriptionId> rests, String words) {
        chart.prepare(new PrepareFlarePlan(patient, programme, rests, words));
        show(patient);
        Notices.done("Flare plan saved. The patient can read it under Flare.");
    }

    private void seen(PatientId patient, FlareEpisode open) {
        chart.seen(patient, open.id());
        show(patient);
        Notices.done("Marked as seen.");
    }
}
