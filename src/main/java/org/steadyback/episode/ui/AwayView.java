package org.steadyback.episode.ui;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OfferedPlans;
import org.steadyback.episode.PausePatient;
import org.steadyback.episode.PauseReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.TextWatch;

/** The patient is away, or needs a pause (S18): nothing is due on those days, and nothing counts as missed. */
@Route(Paths.ME_AWAY)
@RolesAllowed(Roles.PATIENT)
class AwayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final AwayTexts SAY = Texts.of(AwayTexts.class);

    private final transient Episodes episodes;
    private final transient PauseReader pauses;
    private final transient PatientReader patients;
    private final transient OfferedPlans plans;
    private final transient TextWatch watch;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    AwayView(
            Episodes episodes,
            PauseReader pauses,
            PatientReader patients,
            OfferedPlans plans,
            TextWatch watch,
            CurrentAccount current,
            Clock clock) {
        this.episodes = episodes;
        this.pauses = pauses;
        this.patients = patients;
        this.plans = plans;
        this.watch = watch;
        this.current = current;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(current.require().patient());
    }

    @Override
    public String getPageTitle() {
        return SAY.pageTitle();
    }

    private void show(PatientId patient) {
        var today = LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
        var why = new Paragraph(plans.isOffered(patient) ? SAY.nothingDueWalks() : SAY.nothingDue());
        why.addClassName("quiet");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(SAY.title(), SAY.reasons()),
                        why,
                        AwayPanel.forPatient(
                                today, pauses.of(patient), watch, (days, reason) -> pause(patient, days, reason)),
                        new PathLink(Paths.ME_PLAN, SAY.backToPlan()));
    }

    private void pause(PatientId patient, Period days, String reason) {
        episodes.pause(new PausePatient(patient, days, reason));
        show(patient);
        Notices.done(SAY.saved());
    }
}
