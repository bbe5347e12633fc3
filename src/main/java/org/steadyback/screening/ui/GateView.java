package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.Clinics;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.AlertOnPage;
import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.Clearances;
import org.steadyback.screening.Clearing;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.NoteAlert;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.ScreenReader;
import org.steadyback.screening.ScreenRecord;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.SettleAnswer;
import org.steadyback.screening.Settlements;
import org.steadyback.screening.Stops;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.shell.ChartLayout;
import org.steadyback.shell.Drafting;
import org.steadyback.shell.PatientStates;
import org.steadyback.shell.ToReadNotice;
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

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private final transient Screening screening;
    private final transient Screens screens;
    private final transient ScreenReader reader;
    private final transient Settlements settlements;
    private final transient SafetyAlerts alerts;
    private final transient Clearances clearances;
    private final transient Stops stops;
    private final transient PatientStates states;
    private final transient Clinics clinics;
    private final transient CurrentAccount current;
    private final transient Drafting drafting;
    private final transient Clock clock;
    private final Div side = new Div();
    private final Div newestScreen = new Div();
    private final Div clearedSoFar = new Div();
    private final Div past = new Div();
    private final H2 heading = new H2();
    private @Nullable ClearForm shown;
    private transient Optional<ScreenRecord> shownScreen = Optional.empty();

    GateView(
            Screening screening,
            Screens screens,
            ScreenReader reader,
            Settlements settlements,
            SafetyAlerts alerts,
            Clearances clearances,
            Stops stops,
            PatientStates states,
            Clinics clinics,
            CurrentAccount current,
            Drafting drafting,
            Clock clock) {
        this.screening = screening;
        this.screens = screens;
        this.reader = reader;
        this.settlements = settlements;
        this.alerts = alerts;
        this.clearances = clearances;
        this.stops = stops;
        this.states = states;
        this.clinics = clinics;
        this.current = current;
        this.drafting = drafting;
        this.clock = clock;
        heading.addClassName("section-title");
        List.of(newestScreen, clearedSoFar, past).forEach(part -> part.addClassName("page-part"));
        getContent().addClassNames("page", "gate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = Paths.patient(event.getRouteParameters().get("patientId").orElse(""));
        show(patient);
    }

    private void show(PatientId patient) {
        show(patient, clearances.overview(patient));
    }

    private void show(PatientId patient, AlertOverview overview) {
        ChartLayout.changed(this, patient);
        var zone = current.require().clinicZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        getContent().removeAll();
        var header = new PageHeader(
                "Safety", "", new PathLink(Paths.approvals(patient), "Exercises one by one"), ask(patient));
        if (!overview.open().isEmpty()) {
            getContent().add(band(patient, overview, zone));
        }
        getContent().add(header);
        var safety = screening.safetyOf(patient);
        var now = now(safety, zone);
        if (overview.open().isEmpty()) {
            getContent().add(now);
            afterStop(safety, today).ifPresent(notice -> getContent().add(notice));
        } else {
            getContent().add(stopped(patient, overview, now, zone));
        }
        safety.times().late(today, zone).ifPresent(late -> getContent().add(LateNotice.of(late, today)));
        getContent().add(newestScreen);
        if (overview.open().isEmpty()) {
            var form = new GateForm(
                    drafting,
                    (action, reason, opensOn) -> decide(new SetGate(patient, action, reason, opensOn.orElse(null))));
            var decisions = screening.history(patient);
            form.show(patient, today, known(decisions, reader.of(patient)));
            getContent().add(Titled.section(decisions.isEmpty() ? "Decide" : "Decide anew", form));
            if (!overview.happened().isEmpty()) {
                getContent().add(happened(overview, zone));
            }
        }
        getContent()
                .add(
                        clearedSoFar,
                        new Details(
                                "The patient told me of a sign",
                                new ToldForm(
                                        clock.instant(), zone, (said, at) -> told(new ToldSigns(patient, said, at)))),
                        past);
        shownScreen = Optional.empty();
        newestScreen.removeAll();
        showRecord(patient, overview, zone);
    }

    /** What was asked, decided and cleared so far. */
    private void showRecord(PatientId patient, AlertOverview overview, ZoneId zone) {
        var decisions = screening.history(patient);
        var asked = reader.of(patient);
        clearedSoFar.removeAll();
        past.removeAll();
        var newest = asked.stream().findFirst();
        // answers are settled there in words, which stay while the screen is the same
        if (!newest.equals(shownScreen)) {
            shownScreen = newest;
            newestScreen.removeAll();
            newest.ifPresent(screen -> newestScreen.add(newest(patient, screen, zone)));
        }
        if (!overview.cleared().isEmpty()) {
            clearedSoFar.add(Titled.section("Cleared so far", SafetyHistory.cleared(overview.cleared(), zone)));
        }
        if (!decisions.isEmpty()) {
            past.add(Titled.section("Decisions so far", SafetyHistory.decisions(decisions, zone)));
        }
        if (!asked.isEmpty()) {
            past.add(Titled.section("Screens so far", SafetyHistory.screens(asked, zone)));
        }
    }

    private void told(ToldSigns command) {
        if (command.at().isAfter(clock.instant())) {
            Notices.refused("That time lies in the future.");
            return;
        }
        var action = stops.told(command);
        show(command.patient());
        Notices.done(action.map(now -> "Saved. It leads to: " + GateWords.title(GateAction.of(now)) + ".")
                .orElse("That is no stop; nothing was changed."));
    }

    /** What happened and what is stopped at the left, clearing at the right. */
    private Component stopped(PatientId patient, AlertOverview overview, Component now, ZoneId zone) {
        var answer = new Div();
        var form = new ClearForm(patient, zone, clock, drafting, new ClearForm.Acts() {
            @Override
            public void clear(ClearAlerts command) {
                cleared(command, answer);
            }

            @Override
            public void note(String words) {
                clearances.note(new NoteAlert(patient, words));
                var now = refresh(patient);
                if (now.open().isEmpty()) {
                    Notices.refused("Note kept. " + closed(now));
                } else {
                    Notices.done("Note kept. Everything stays stopped.");
                }
            }
        });
        form.begin(overview);
        shown = form;
        beside(patient, overview, now, zone);
        side.addClassName("stopped-side");
        head(overview);
        var clearing = new Section(heading, answer, form);
        clearing.addClassName("section");
        var both = new Div(side, clearing);
        both.addClassName("stopped");
        return both;
    }

    /** What the patient wrote, what happened, and what is stopped. */
    private void beside(PatientId patient, AlertOverview overview, Component now, ZoneId zone) {
        side.removeAll();
        side.add(new ToReadNotice(states.of(patient)), happened(overview, zone), isStopped(now));
    }

    /** What is typed stays; what happened is read anew. Where nothing is open any more there is nothing to type for. */
    private AlertOverview refresh(PatientId patient) {
        var overview = clearances.overview(patient);
        if (overview.open().isEmpty()) {
            show(patient, overview);
            return overview;
        }
        ChartLayout.changed(this, patient);
        var zone = current.require().clinicZone();
        beside(patient, overview, now(screening.safetyOf(patient), zone), zone);
        showRecord(patient, overview, zone);
        head(overview);
        getContent()
                .getChildren()
                .filter(AlertBand.class::isInstance)
                .findFirst()
                .ifPresent(band -> getContent().replace(band, band(patient, overview, zone)));
        return overview;
    }

    /** Who closed it meanwhile: a clinician, or the patient within the minute. */
    private String closed(AlertOverview overview) {
        return overview.happened().reversed().stream()
                .filter(one -> one.what() == AlertOverview.What.CLEARED || one.what() == AlertOverview.What.TAKEN_BACK)
                .findFirst()
                .map(one -> one.what() == AlertOverview.What.CLEARED
                        ? AlertBand.cleared(
                                new SafetyAlert.By(one.by(), one.at()),
                                current.require().clinicZone())
                        : "The patient has taken this answer back as a slip.")
                .orElse("It is closed already.");
    }

    private Component now(Safety safety, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), safety.zone());
        return safety.gate()
                .map(gate -> GateNow.of(gate, safety.said(), safety.offeredOn(today), numbers(), zone))
                .orElseGet(GateNow::notScreened);
    }

    /** As the patient reads them at home; where their telephone is, is not known here. */
    private HelpNumbers numbers() {
        return HelpNumbers.of(clinics.helpLines(Optional.empty()));
    }

    private static Component isStopped(Component now) {
        return Titled.section("What is stopped", now);
    }

    /** The form is headed for what stands now. */
    private void head(AlertOverview overview) {
        boolean emergency = overview.open().stream().anyMatch(alert -> alert.action() == GateAction.EMERGENCY);
        heading.setText(
                emergency ? "Clear the emergency: only after somebody has seen the patient" : "Clear the alert");
    }

    private AlertBand band(PatientId patient, AlertOverview overview, ZoneId zone) {
        return new AlertBand(
                overview.open(),
                screening.safetyOf(patient).gate(),
                zone,
                clock.instant(),
                () -> take(patient, overview));
    }

    private void take(PatientId patient, AlertOverview overview) {
        var taking = alerts.see(
                patient, overview.open().stream().map(AlertOnPage::id).collect(Collectors.toSet()));
        refresh(patient);
        AlertBand.notTaken(taking, current.require().clinicZone()).ifPresent(Notices::refused);
    }

    private void cleared(ClearAlerts command, Div answer) {
        answer.removeAll();
        switch (clearances.clear(command)) {
            case Clearing.Cleared _ -> {
                show(command.patient());
                Notices.done("Cleared. What you chose holds once the patient has answered the whole screen.");
            }
            case Clearing.StaysStopped(var action) -> {
                show(command.patient());
                Notices.refused("Nothing was cleared. Everything stays stopped: " + GateWords.title(action)
                        + ". What the patient answered now stands above as an alert of its own, to be taken.");
            }
            case Clearing.Incomplete _ ->
                answer.add(new Notice(Tone.ATTENTION, "Nothing was cleared: something is missing below."));
            case Clearing.Overtaken overtaken -> overtaken(command.patient(), overtaken);
        }
    }

    /** Words stay, choices do not: what is new stands on the page before anybody clears it, and who, how and when are said of that. */
    private void overtaken(PatientId patient, Clearing.Overtaken overtaken) {
        var overview = clearances.overview(patient);
        if (overview.open().isEmpty()) {
            show(patient, overview);
            Notices.refused(closed(overview) + " Nothing of yours went into the record.");
            return;
        }
        var words = overtaken.newer().isEmpty()
                ? "Somebody else has cleared one of these alerts meanwhile."
                : "Something newer came in while this page was open: " + newer(overview, overtaken)
                        + " Please look at it first.";
        refresh(patient);
        if (shown != null) {
            shown.beginAnew(overview);
            shown.refused(
                    "Nothing was cleared",
                    words + " What you typed is kept as a draft; who, how, when, what was answered and what they may do"
                            + " are to be said anew.");
        }
    }

    /** "Chest pain. It came on 4 Mar, 14:02.": what, and when. */
    private String newer(AlertOverview overview, Clearing.Overtaken overtaken) {
        var zone = current.require().clinicZone();
        return overview.open().stream()
                .filter(alert -> overtaken.newer().contains(alert.id()))
                .map(alert -> AlertBand.signs(alert) + " It came on "
                        + MOMENT.format(alert.raisedAt().atZone(zone)) + ".")
                .collect(Collectors.joining(" "));
    }

    /** A decision is made on what is known: the newest screen, and the newest decision. */
    private static String known(List<Gate> decisions, List<ScreenRecord> asked) {
        return asked.stream().findFirst().map(screen -> screen.id().toString()).orElse("no screen") + ", "
                + decisions.stream()
                        .findFirst()
                        .map(gate -> gate.decidedAt().toString())
                        .orElse("no decision");
    }

    private static Component happened(AlertOverview overview, ZoneId zone) {
        return Titled.section("What happened, the newest last", SafetyHistory.happened(overview.happened(), zone));
    }

    /** After a stop the whole screen comes first: said where the decision stands. */
    private static Optional<Notice> afterStop(Safety safety, LocalDate today) {
        return safety.offeredOn(today).because() == Offered.Because.QUESTIONS_FIRST
                ? Optional.of(
                        new Notice(
                                Tone.ATTENTION,
                                "Holds once the whole screen is answered",
                                "Until then the patient is offered nothing. They are asked when they open the portal; you can go through the questions together."))
                : Optional.empty();
    }

    private Button ask(PatientId patient) {
        return new Button("Go through the questions together", _ -> {
            getContent().removeAll();
            var leave = new Button("Leave for later", _ -> show(patient));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(new ScreenPanel(screens, patient, ScreenKind.ROUTINE, (_, _) -> show(patient)), leave);
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
        var answer = screening.decide(command);
        show(command.patient());
        switch (answer) {
            case KEPT -> Notices.done("Decision saved: " + GateWords.title(command.action()) + ".");
            case TO_BE_CLEARED ->
                Notices.refused("Not saved: an alert came in that stops the patient. Clear it first.");
        }
    }
}
