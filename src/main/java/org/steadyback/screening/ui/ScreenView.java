package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.Answered;
import org.steadyback.screening.JustSaid;
import org.steadyback.screening.Offered;
import org.steadyback.screening.PutRight;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.shell.PatientLayout;
import org.steadyback.text.Texts;
import org.steadyback.uikit.DeviceZone;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The safety questions on the patient's phone, one at a time; while a clinician has to decide, what to do now and nothing else. */
@Route(Paths.ME_SCREEN)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/screening.css")
class ScreenView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);

    private final transient Screens screens;
    private final transient Screening screening;
    private final transient SafetyAlerts alerts;
    private final transient SafetyNets nets;
    private final transient PatientReader patients;
    private final transient CurrentAccount current;
    private final transient Clock clock;

    ScreenView(
            Screens screens,
            Screening screening,
            SafetyAlerts alerts,
            SafetyNets nets,
            PatientReader patients,
            CurrentAccount current,
            Clock clock) {
        this.screens = screens;
        this.screening = screening;
        this.alerts = alerts;
        this.nets = nets;
        this.patients = patients;
        this.current = current;
        this.clock = clock;
        getContent().addClassNames("page", "screen-page");
    }

    @Override
    public String getPageTitle() {
        return SAY.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("kind");
        show(current.require().patient(), asked.flatMap(ScreenKind::ofName), Optional.empty());
    }

    /** Whoever ticked something in the weekly check and leaves has left its questions out. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        screens.left(current.require().patient());
        getContent()
                .getChildren()
                .filter(ScreenPanel.class::isInstance)
                .map(ScreenPanel.class::cast)
                .forEach(ScreenPanel::told);
    }

    /** @param last the question that was just replied to; empty = the page is opened anew, which takes no way back away */
    private void show(PatientId patient, Optional<ScreenKind> asked, Optional<Step> last) {
        var safety = screening.safetyOf(patient);
        var zone = patients.card(patient).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (safety.stops()) {
            var action = safety.gate().orElseThrow().action();
            put(new StopPanel(
                    action,
                    safety.said(),
                    alerts.receiptOf(patient),
                    nets.numbers(patient, DeviceZone.of(UI.getCurrent())),
                    zone,
                    today));
            askWhetherRight(patient, last);
            PatientLayout.changed(this);
            return;
        }
        var due = safety.due(today, zone, null, null, null).map(ScreenKind::of);
        asked.or(() -> due)
                .ifPresentOrElse(kind -> ask(patient, kind), () -> put(nothingDue(patient, safety.offeredOn(today))));
        PatientLayout.changed(this);
    }

    private void ask(PatientId patient, ScreenKind kind) {
        put(new ScreenPanel(
                screens, patient, kind, ahead(patient, kind), (panel, answered) -> end(patient, panel, answered)));
    }

    private NewsKept.@Nullable Ahead ahead(PatientId patient, ScreenKind kind) {
        return kind == ScreenKind.WEEKLY
                ? new NewsKept.Ahead(
                        patient,
                        Uuid7.next().toString(),
                        nets.of(patient, DeviceZone.of(UI.getCurrent())),
                        screens.weeklyAhead(patient))
                : null;
    }

    private void end(PatientId patient, ScreenPanel panel, Answered answered) {
        switch (answered) {
            case Answered.Finished(var _, var gate)
            when gate.filter(now -> now.action().stops()).isEmpty() -> {
                put(thanks(offered(patient)));
                PatientLayout.changed(this);
            }
            case Answered.ActNow _ -> show(patient, Optional.empty(), panel.last());
            default -> show(patient, Optional.empty(), Optional.empty());
        }
    }

    private Offered offered(PatientId patient) {
        var safety = screening.safetyOf(patient);
        return safety.offeredOn(LocalDate.ofInstant(clock.instant(), safety.zone()));
    }

    /** For its minute, however often the page is opened: by Back, by another page, by a new load. */
    private void askWhetherRight(PatientId patient, Optional<Step> last) {
        getContent()
                .getChildren()
                .filter(StopPanel.class::isInstance)
                .map(StopPanel.class::cast)
                .findFirst()
                .ifPresent(page -> screens.justSaid(patient)
                        .ifPresent(said -> last.filter(
                                        step -> said.sheet().reply(step).isPresent())
                                .or(said::lastConfirmed)
                                .ifPresent(step -> page.ask(whetherRight(patient, said, step, page)))));
    }

    private IsThatRight whetherRight(PatientId patient, JustSaid said, Step step, StopPanel page) {
        return new IsThatRight(
                step,
                () -> {
                    screens.putRight(new PutRight(patient, said.screen(), step, true));
                    page.asked();
                },
                () -> slip(patient, new PutRight(patient, said.screen(), step, false), said, page));
    }

    private void slip(PatientId patient, PutRight command, JustSaid said, StopPanel page) {
        if (screens.putRight(command) == PutRight.Answer.TAKEN_BACK) {
            if (screening.safetyOf(patient).stops()) {
                // something else that was said still stands, and comes before any question
                show(patient, Optional.empty(), Optional.empty());
            } else {
                ask(patient, said.kind());
                PatientLayout.changed(this);
            }
        } else {
            page.asked();
            page.ask(new Notice(Tone.ATTENTION, SAY.tooLate()).announced());
        }
    }

    private Component nothingDue(PatientId patient, Offered offered) {
        var again = new Button(SAY.again(), _ -> ask(patient, ScreenKind.ROUTINE));
        return EmptyState.page(
                SAY.nothingTitle(), offered.ownNotice().map(SAY::nothingAfter).orElseGet(SAY::nothing), again, home());
    }

    private static Component thanks(Offered offered) {
        return EmptyState.page(
                SAY.thanksTitle(), offered.ownNotice().map(SAY::thanksAfter).orElseGet(SAY::thanks), home());
    }

    private static PathLink home() {
        var home = new PathLink(Paths.ME, SAY.home());
        home.addClassNames("button", "button-primary");
        return home;
    }

    private void put(Component part) {
        getContent().removeAll();
        getContent().add(part);
        // whatever was pressed far below
        part.getElement().executeJs("requestAnimationFrame(() => window.scrollTo(0, 0))");
    }
}
