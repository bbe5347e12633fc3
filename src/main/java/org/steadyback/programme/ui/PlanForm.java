package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseSets;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.KeptOverride;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Objection;
import org.steadyback.programme.Outlook;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.PlanFacts;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.check.Warning;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Builds a plan: exercises on one side, the library on the other, terms and answer below. Nothing is sent before saving. */
class PlanForm extends Composite<Div> {

    /** A plan that can be sent. */
    record Filled(
            List<DraftLine> lines,
            Mode mode,
            String goal,
            LocalDate from,
            Outlook outlook,
            List<Overridden> overridden) {

        AssignProgramme assign(PatientId patient) {
            var items = lines.stream().map(DraftLine::item).toList();
            return new AssignProgramme(patient, mode, goal, from, items, outlook, overridden);
        }

        ChangeProgramme change(PatientId patient, ProgrammeId id, long basedOnVersion) {
            var items = lines.stream().map(DraftLine::change).toList();
            return new ChangeProgramme(patient, id, basedOnVersion, from, mode, goal, items, outlook, overridden);
        }
    }

    private final transient ExerciseReader exercises;
    private final PathLink libraryLink = new PathLink(Paths.LIBRARY, "Choose in the whole library");
    private final PlanEditor editor;
    private final ExercisePicker picker;
    private final ChecksPanel checks;
    private final PlanTerms terms = new PlanTerms(this::look);
    private final Div added = new Div();
    private final Div answer = new Div();
    private final Button save = new Button("", _ -> submit());
    private transient Consumer<Filled> onSave = _ -> {};
    private transient PlanFacts facts = PlanFacts.NONE;
    private transient @Nullable ProgrammeHistory changing;

    PlanForm(ExerciseReader exercises, ExerciseSets sets) {
        this.exercises = exercises;
        picker = new ExercisePicker(exercises::search, card -> add(card));
        editor = new PlanEditor(exercises::ladder, this::mark, this::look);
        checks = new ChecksPanel(editor::apply);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        var plan = new Div(added, editor, checks, terms, answer, actions);
        plan.addClassName("column-main");
        var library = new Div(libraryLink, new SetPicker(sets.all(), exercises::current, this::addAll), picker);
        library.addClassName("column-side");
        getContent().addClassNames("columns", "plan-form");
        getContent().add(plan, library);
    }

    /** An empty plan. */
    void start(PatientId patient, ProgrammeDraft draft, Consumer<Filled> onAssign) {
        libraryLink.setHref(Paths.library(patient));
        save.setText("Assign programme");
        onSave = onAssign;
        changing = null;
        terms.startNew(draft.today());
        show(draft, List.of(), List.of());
    }

    /** The plan as it stands. */
    void change(PatientId patient, ProgrammeDraft draft, ProgrammeHistory open, Consumer<Filled> onChange) {
        libraryLink.setHref(Paths.library(patient));
        save.setText("Save changes");
        onSave = onChange;
        changing = open;
        terms.continueWith(open, draft.today());
        show(draft, open.newest().stream().map(DraftLine::of).toList(), open.overrides());
    }

    /** All that stands against the plan, beside the button that was pressed. */
    void refuse(List<Objection> objections) {
        var list = new UnorderedList();
        objections.forEach(objection -> list.add(new ListItem(ObjectionWords.of(objection))));
        say(new Notice(Tone.ATTENTION, "Nothing was saved", "This stands against it:").with(list));
        for (var objection : objections) {
            if (objection instanceof Objection.ReasonMissing(var exercise, var _, var _)) {
                editor.askForReason(exercise);
            }
        }
    }

    /** Somebody else was quicker. */
    void refuse(String sentence, Component... parts) {
        say(new Notice(Tone.ATTENTION, "Nothing was saved", sentence).with(parts));
    }

    /** What the checks found is to be settled, or to be given a reason. */
    void needsReason(List<Warning> warnings) {
        say(new Notice(
                Tone.ATTENTION,
                "Nothing was saved",
                (warnings.size() == 1 ? "One thing wants" : warnings.size() + " things want")
                        + " a change of the plan, or your reason: see “Worth a look”."));
        checks.insist(warnings);
    }

    private void show(ProgrammeDraft draft, List<DraftLine> lines, List<KeptOverride> overrides) {
        answer.removeAll();
        facts = draft.facts();
        checks.open(overrides);
        added.removeAll();
        var cautions = draft.safety().cautions();
        picker.open(draft.library(), cautions, !lines.isEmpty());
        editor.show(lines, cautions, card -> draft.safety().withheld(card));
    }

    private void add(ExerciseCard card) {
        editor.add(card);
    }

    /** Adds what was chosen elsewhere; what the plan has already stays as it is. */
    void addAll(Collection<ExerciseId> chosen) {
        if (chosen.isEmpty() || getParent().isEmpty()) {
            return;
        }
        var cards = exercises.current(chosen);
        addAll(chosen.stream().map(cards::get).filter(Objects::nonNull).toList());
    }

    private void addAll(List<ExerciseCard> cards) {
        var had = editor.drafts().stream().map(line -> line.card().id()).collect(Collectors.toSet());
        var fresh = cards.stream().filter(card -> !had.contains(card.id())).toList();
        fresh.forEach(editor::add);
        added.removeAll();
        added.add(new Notice(Tone.PLAIN, AddedWords.of(fresh.size(), cards.size() - fresh.size())).announced());
    }

    private void mark() {
        picker.mark(editor.drafts());
    }

    /** Looks the plan over as it stands; asks nobody. */
    private void look() {
        var plan = editor.drafts().stream().map(DraftLine::toAsk).toList();
        var from = terms.fromNow();
        if (from != null) {
            var startsOn = changing == null ? from : changing.programme().plan().startsOn();
            checks.show(facts.warnings(plan, startsOn, from, terms.outlook().outlook()));
        }
    }

    private void submit() {
        answer.removeAll();
        var from = terms.from();
        var outlook = terms.outlook().complete();
        if (!editor.valid() || from.isEmpty() || outlook.isEmpty()) {
            say(new Notice(Tone.ATTENTION, "Please mend the marked fields; nothing was saved."));
            return;
        }
        onSave.accept(new Filled(
                editor.drafts(),
                terms.mode(),
                terms.goal(),
                from.orElseThrow(),
                outlook.orElseThrow(),
                checks.overridden()));
    }

    private void say(Notice notice) {
        answer.removeAll();
        answer.add(notice.announced());
    }
}
