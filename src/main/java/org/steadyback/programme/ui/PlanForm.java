package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.ExerciseSets;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.KeptOverride;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Objection;
import org.steadyback.programme.Outlook;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.PlanDifference;
import org.steadyback.programme.PlanFacts;
import org.steadyback.programme.PlanMerge;
import org.steadyback.programme.PlanState;
import org.steadyback.programme.ProgrammeDraft;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.check.Warning;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
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

        ChangeProgramme change(PatientId patient, ProgrammeId id, long basedOnVersion, PlanState begunOn) {
            var items = lines.stream().map(DraftLine::change).toList();
            return new ChangeProgramme(
                    patient, id, basedOnVersion, from, mode, goal, items, outlook, overridden, begunOn);
        }
    }

    private static final PlanState NOTHING = new PlanState(Mode.GUIDED, "", Outlook.OPEN, List.of());

    private final transient ExerciseReader exercises;
    private final transient Consumer<PatientId> onShow;
    private final PathLink libraryLink = new PathLink(Paths.LIBRARY, "Choose in the whole library");
    private final PlanEditor editor;
    private final ExercisePicker picker;
    private final ChecksPanel checks;
    private final PlanTerms terms = new PlanTerms(this::look);
    private final Div added = new Div();
    /** Above the lines: whoever comes back to a draft reads first that its doses are no longer the programme's. */
    private final Div meanwhile = new Div();

    private final Div answer = new Div();
    private final Button save = new Button("", _ -> submit());
    private final DraftKeeper<WrittenPlan> draft;
    private final Paragraph held = new Paragraph();
    private transient Consumer<Filled> onSave = _ -> {};
    private transient PlanFacts facts = PlanFacts.NONE;
    private transient @Nullable ProgrammeHistory changing;
    private transient @Nullable PatientId patient;
    /** What the writing began on: the programme as it is, unless a draft is older. */
    private transient PlanState begunOn = NOTHING;

    private long version;

    /** @param onShow shows the programme anew, as it is */
    PlanForm(ExerciseReader exercises, ExerciseSets sets, Drafting drafting, Consumer<PatientId> onShow) {
        this.exercises = exercises;
        this.onShow = onShow;
        picker = new ExercisePicker(exercises::search, card -> add(card));
        editor = new PlanEditor(exercises::ladder, this::mark, this::look, this::keep);
        checks = new ChecksPanel(editor::apply, this::keep);
        draft = drafting.keeper(WrittenPlan.class, this::written, this::fill);
        draft.watch(terms.written());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        held.addClassName("quiet");
        held.setVisible(false);
        var actions = new Div(save, held);
        actions.addClassName("actions");
        var plan = new Div(draft, meanwhile, added, editor, checks, terms, answer, actions);
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
        begin(patient, NOTHING, 0);
        terms.startNew(draft.today());
        show(draft, List.of(), List.of());
        this.draft.begin(new DraftKey(DraftKind.PROGRAMME, patient));
    }

    /** The plan as it stands. */
    void change(PatientId patient, ProgrammeDraft draft, ProgrammeHistory open, Consumer<Filled> onChange) {
        libraryLink.setHref(Paths.library(patient));
        save.setText("Save changes");
        onSave = onChange;
        changing = open;
        begin(patient, open.now().state(), open.version());
        terms.continueWith(open, draft.today());
        show(draft, open.newest().stream().map(DraftLine::of).toList(), open.overrides());
        this.draft.begin(new DraftKey(DraftKind.PROGRAMME, patient));
    }

    private void begin(PatientId whose, PlanState begun, long of) {
        draft.rest();
        patient = whose;
        begunOn = begun;
        version = of;
    }

    /** What the writing began on. */
    PlanState begunOn() {
        return begunOn;
    }

    long version() {
        return version;
    }

    /**
     * Somebody else was quicker: what they changed is shown, what is written here stays, and both can be joined.
     *
     * @param open the programme as it is now
     * @param title what became of the form
     * @param by whose change it is, and when
     */
    void changedMeanwhile(ProgrammeHistory open, String title, String by) {
        changing = open;
        say(whatIsAnotherNow(open, title, by));
    }

    private Notice whatIsAnotherNow(ProgrammeHistory open, String title, String by) {
        var merge = merge(open);
        var names = names(open);
        var words = new DifferenceWords(id -> names.getOrDefault(id, id.value()));
        return new Notice(Tone.ATTENTION, title, by + " Your own changes are still here. What is another now:")
                .with(new MeanwhilePanel(
                        merge,
                        words,
                        choosingTheirs ->
                                join(open, merge.joined(choosingTheirs), chosen(merge, words, choosingTheirs)),
                        this::showAsItIs));
    }

    private void showAsItIs() {
        if (patient != null) {
            draft.discardNow();
            onShow.accept(patient);
        }
    }

    /** Both are in the form now, and it goes on from the programme as it is. */
    private void join(ProgrammeHistory open, PlanState joined, Component chosen) {
        var reasons = checks.reasons();
        begunOn = open.now().state();
        version = open.version();
        put(WrittenPlan.State.of(joined).with(editor.drafts()).over(begunOn), terms.fromChosen());
        checks.giveReasons(reasons);
        say(new Notice(
                        Tone.PLAIN,
                        "Both are joined",
                        "Look the plan over once more; it counts when you press “Save changes”.")
                .with(chosen));
        keep();
    }

    /** What the other did stays named beside what was chosen. */
    private static Component chosen(PlanMerge merge, DifferenceWords words, List<PlanDifference> choosingTheirs) {
        var list = new UnorderedList();
        merge.told().stream()
                .filter(PlanDifference::clash)
                .forEach(one -> list.add(new ListItem(words.chosen(one, choosingTheirs.contains(one)))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private PlanMerge merge(ProgrammeHistory open) {
        var families = new HashMap<ExerciseId, String>();
        open.cards().values().forEach(card -> families.put(card.id(), card.family()));
        editor.drafts()
                .forEach(line -> families.put(line.card().id(), line.card().family()));
        return PlanMerge.of(begunOn, open.now(), state(), id -> families.getOrDefault(id, id.value()));
    }

    private Map<ExerciseId, String> names(ProgrammeHistory open) {
        var names = new HashMap<ExerciseId, String>();
        open.cards().values().forEach(card -> names.put(card.id(), card.name()));
        editor.drafts().forEach(line -> names.put(line.card().id(), line.card().name()));
        return names;
    }

    private PlanState state() {
        return new PlanState(
                terms.mode(),
                terms.goal(),
                terms.outlook().outlook(),
                editor.drafts().stream().map(line -> line.line(begunOn)).toList());
    }

    private WrittenPlan written() {
        var state = WrittenPlan.State.of(state()).with(editor.drafts());
        var outlook = terms.outlook();
        return new WrittenPlan(
                changing == null ? null : changing.programme().id().toString(),
                version,
                changing == null ? null : WrittenPlan.State.of(begunOn),
                new WrittenPlan.State(
                        state.mode(),
                        state.goal(),
                        outlook.direction(),
                        outlook.because(),
                        outlook.until(),
                        state.lines()),
                terms.fromChosen(),
                checks.reasons());
    }

    /** A draft is of the programme as it was then; where that is another now, what is another is shown, and both can be joined. */
    private String fill(WrittenPlan plan) {
        var open = changing;
        var id = open == null ? null : open.programme().id().toString();
        if (!Objects.equals(id, plan.programme())) {
            return fillAnother(plan, open);
        }
        var begun = plan.begunOn();
        if (open == null || begun == null || plan.version() == open.version()) {
            begunOn = open == null ? NOTHING : open.now().state();
            version = plan.version();
            put(plan.written(), plan.from());
            checks.giveReasons(plan.reasons());
            return missing(plan.written());
        }
        begunOn = begun.state();
        version = plan.version();
        put(plan.written(), plan.from());
        checks.giveReasons(plan.reasons());
        var merge = merge(open);
        if (merge.quiet()) {
            var joined = merge.joined(List.of());
            begunOn = open.now().state();
            version = open.version();
            put(WrittenPlan.State.of(joined).with(editor.drafts()).over(begunOn), plan.from());
            return missing(plan.written());
        }
        meanwhile.add(whatIsAnotherNow(
                        open,
                        "The programme has changed since you began",
                        merge.by().map(by -> "Changed by " + by + ".").orElse(""))
                .announced());
        return missing(plan.written());
    }

    /** Written for a programme that has ended, or before there was one: its exercises are brought along, and nothing is saved. */
    private String fillAnother(WrittenPlan plan, @Nullable ProgrammeHistory open) {
        var had = editor.drafts().stream().map(line -> line.card().id()).collect(Collectors.toSet());
        var cards = cards(plan.written(), open);
        plan.written().state().lines().stream()
                .filter(line -> !had.contains(line.exercise()) && cards.containsKey(line.exercise()))
                .map(line -> PlanState.Line.added(line.exercise(), line.dose(), line.schedule()))
                .map(line -> DraftLine.of(line, Objects.requireNonNull(cards.get(line.exercise())), ""))
                .forEach(editor::add);
        if (open == null) {
            terms.fill(plan.written(), null);
        }
        return open == null
                ? "It was of a programme that has ended since; its exercises are below."
                : "A programme was started since; what your draft had besides is added below.";
    }

    private void put(WrittenPlan.State written, @Nullable LocalDate from) {
        var cards = cards(written, changing);
        terms.fill(written, from);
        editor.put(written.lines().stream()
                .flatMap(line -> line.draft(cards).stream())
                .toList());
    }

    /** What is asked keeps the words it is asked with; what is added has those of the library. */
    private Map<ExerciseId, ExerciseCard> cards(WrittenPlan.State written, @Nullable ProgrammeHistory open) {
        var cards = new HashMap<ExerciseId, ExerciseCard>();
        if (open != null) {
            open.cards().values().forEach(card -> cards.putIfAbsent(card.id(), card));
            open.newest().forEach(asked -> cards.put(asked.card().id(), asked.card()));
        }
        var wanted = written.all()
                .map(WrittenPlan.Line::line)
                .filter(line -> line.prescription() == null)
                .map(PlanState.Line::exercise)
                .toList();
        cards.putAll(exercises.current(wanted));
        return cards;
    }

    private String missing(WrittenPlan.State written) {
        int gone = written.lines().size() - editor.drafts().size();
        return gone <= 0
                ? ""
                : gone == 1
                        ? "One of its exercises is not in the library any more."
                        : gone + " of its exercises are not in the library any more.";
    }

    private void keep() {
        draft.changed();
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
        meanwhile.removeAll();
        answer.removeAll();
        HeldBack.by(draft.offered()).ifPresentOrElse(this::says, () -> held.setVisible(false));
        facts = draft.facts();
        checks.open(overrides);
        added.removeAll();
        var cautions = draft.safety().cautions();
        picker.open(draft.library(), cautions, !lines.isEmpty());
        editor.show(lines, cautions, facts.parameters(), card -> draft.safety().withheld(card));
    }

    /** What the button does while the programme is not offered. */
    private void says(HeldBack why) {
        held.setText("This saves the plan for later: it is held (" + why.reason()
                + "), and the patient is offered nothing new until then.");
        held.setVisible(true);
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
        keep();
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
        meanwhile.removeAll();
        answer.removeAll();
        answer.add(notice.announced());
    }
}
