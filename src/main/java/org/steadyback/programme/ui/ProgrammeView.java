package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.Clinics;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseSets;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Change;
import org.steadyback.programme.EndProgramme;
import org.steadyback.programme.ProgrammeArticles;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.Programmes;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.shell.ChartLayout;
import org.steadyback.shell.ChartPanel;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Unsent;

/** UC-01: the physio starts a programme, changes it, ends it, and reads what was asked. */
@Route(value = Paths.CHART_PROGRAMME, layout = ChartLayout.class)
@PageTitle("Programme · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/checks.css")
@StyleSheet("styles/complaint.css")
class ProgrammeView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ProgrammeReader reader;
    private final transient Programmes programmes;
    private final transient ObjectProvider<ChartPanel<ProgrammeDraft>> panels;
    private final transient Clinics clinics;
    private final PageHeader head = new PageHeader("Programme");
    private final GateNotice gate = new GateNotice();
    private final Div builder = new Div();
    private final PlanForm form;
    private final ToReadPanel toRead;
    private final HistoryPanel history;

    ProgrammeView(
            ProgrammeReader reader,
            Programmes programmes,
            ObjectProvider<ChartPanel<ProgrammeDraft>> panels,
            ProgrammeArticles articles,
            Clinics clinics,
            ExerciseReader exercises,
            ExerciseSets sets,
            Drafting drafting) {
        this.reader = reader;
        this.programmes = programmes;
        this.panels = panels;
        this.clinics = clinics;
        this.history = new HistoryPanel();
        this.form = new PlanForm(exercises, sets, drafting, this::show);
        getContent().addClassNames("page", "programme");
        this.toRead = new ToReadPanel(articles);
        getContent().add(head, gate, builder, toRead, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Paths.patient(event.getRouteParameters().get("patientId").orElse("")));
        form.addAll(ChosenInLibrary.ids(event.getLocation().getQueryParameters()));
    }

    private void show(PatientId patient) {
        var draft = reader.draftFor(patient);
        var numbers = HelpNumbers.of(clinics.helpLines(Optional.empty()));
        gate.show(patient, draft.gate(), draft.offered(), numbers);
        toRead.show(patient);
        history.show(draft, parts(ChartPanel.Place.FOOT, patient, draft));
        builder.removeAll();
        draft.open().ifPresentOrElse(open -> showRunning(patient, draft, open), () -> showStart(patient, draft));
        ChartLayout.changed(this, patient);
    }

    private void showRunning(PatientId patient, ProgrammeDraft draft, ProgrammeHistory open) {
        head.setSub(running(open, draft.today()) + signatures(open, draft.zone()));
        var id = open.programme().id();
        var zone = draft.zone();
        form.change(patient, draft, open, filled -> change(patient, id, filled, zone));
        builder.add(parts(ChartPanel.Place.HEAD, patient, draft));
        builder.add(form, Unsent.named("end", new EndForm(reason -> end(patient, id, reason))));
    }

    /** What other modules put there. */
    private List<Component> parts(ChartPanel.Place place, PatientId patient, ProgrammeDraft draft) {
        return panels.orderedStream()
                .filter(panel -> panel.place() == place)
                .map(panel -> panel.of(patient, draft, () -> Unsent.keep(this, null, () -> show(patient))))
                .toList();
    }

    private void showStart(PatientId patient, ProgrammeDraft draft) {
        head.setSub("");
        if (draft.mayStart()) {
            form.start(patient, draft, filled -> assign(patient, filled));
            builder.add(form);
        } else {
            builder.add(new NoProgramme(patient));
        }
    }

    private void assign(PatientId patient, PlanForm.Filled plan) {
        switch (programmes.assign(plan.assign(patient))) {
            case Assignment.Assigned _ -> {
                show(patient);
                Notices.done(
                        reader.draftFor(patient).offered().plan()
                                ? "Programme assigned. The first day is " + Dates.day(plan.from()) + "."
                                : "Programme saved. It is held, and the patient is offered it when the safety decision allows it.");
            }
            case Assignment.NeedsReason(var warnings) -> form.needsReason(warnings);
            case Assignment.Refused(var objections) -> form.refuse(objections);
        }
    }

    private void change(PatientId patient, ProgrammeId id, PlanForm.Filled plan, ZoneId zone) {
        switch (programmes.change(plan.change(patient, id, form.version(), form.begunOn()))) {
            case Change.Changed _ -> {
                show(patient);
                Notices.done("Changes saved.");
            }
            case Change.ChangedMeanwhile(var by, var at, var _) -> {
                var words = "It was changed on %s by %s.".formatted(Dates.moment(at, zone), by);
                reader.draftFor(patient)
                        .open()
                        .filter(open -> open.programme().id().equals(id))
                        .ifPresentOrElse(
                                open -> form.changedMeanwhile(open, "Nothing was saved", words),
                                () -> form.refuse(words));
            }
            case Change.NeedsReason(var warnings) -> form.needsReason(warnings);
            case Change.Refused(var objections) -> form.refuse(objections);
        }
    }

    private void end(PatientId patient, ProgrammeId id, String reason) {
        programmes.end(new EndProgramme(patient, id, reason));
        show(patient);
        Notices.done("Programme ended. Today is its last day.");
    }

    /** "Runs since 3 Sept 2026. " */
    private static String running(ProgrammeHistory programme, LocalDate today) {
        var start = programme.programme().plan().startsOn();
        return (start.isAfter(today) ? "Starts on " : "Runs since ") + Dates.day(start) + ". ";
    }

    private static String signatures(ProgrammeHistory programme, ZoneId zone) {
        return "Assigned by %s; last changed by %s."
                .formatted(Dates.signed(programme.assigned(), zone), Dates.signed(programme.lastChanged(), zone));
    }
}
