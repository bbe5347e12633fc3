package org.steadyback.screening.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.AlertOnPage;
import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.ClearAlerts.Contact;
import org.steadyback.screening.ClearAlerts.Who;
import org.steadyback.screening.Clearing.Missing;
import org.steadyback.screening.ClearingRule;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Explained;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Clears alerts: who, how, when, what was found for each sign, what was advised, and what may be done from then on. Nothing is preset. */
class ClearForm extends Composite<Div> {

    /** What is done with the form. */
    interface Acts {

        void clear(ClearAlerts command);

        void note(String words);
    }

    /** The first choice: somebody of {@link Who}, or nobody. */
    private enum Seer {
        MYSELF("I did", Who.MYSELF),
        EMERGENCY_DEPARTMENT("Emergency department", Who.EMERGENCY_DEPARTMENT),
        GP("GP or urgent care", Who.GP_OR_URGENT_CARE),
        COLLEAGUE("A colleague", Who.COLLEAGUE),
        NOBODY("Nobody yet – stays stopped", null);

        private final String words;
        private final @Nullable Who who;

        Seer(String words, @Nullable Who who) {
            this.words = words;
            this.who = who;
        }
    }

    static final String KEEPS_THE_STOP =
            "This keeps the stop: nothing will be cleared, and with the button below it becomes an alert of its own. If it was a slip, choose No.";

    private static final String CHOOSE = "Please choose one";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private final RadioButtonGroup<Seer> who = new RadioButtonGroup<>("Who saw or spoke with the patient?");
    private final TextField reportedBy = new TextField("Name and place");
    private final RadioButtonGroup<Contact> contact = new RadioButtonGroup<>("How?");
    private final DayField day = new DayField("When: day");
    private final TextField time = new TextField("When: time");
    private final Div findings = new Div();
    private final Checkbox mistake = new Checkbox("Ticked by mistake: the patient has none of it");
    private final Div questions = new Div();
    private final TextArea advice = new TextArea("What was advised");
    private final RadioButtonGroup<GateAction> action = new RadioButtonGroup<>("What may the patient do from then on?");
    private final DayField opensOn = new DayField("The programme opens on");
    private final TextArea note = new TextArea("The call, or why nobody was reached");
    private final Paragraph lacking = new Paragraph();
    private final Button clear = new Button("Clear and set what they may do", _ -> clear());
    private final Button keepNote = new Button("Note a call, stays stopped", _ -> note());

    private final Map<String, TextArea> found = new LinkedHashMap<>();
    private final Map<Question, RadioButtonGroup<ScreenAnswer>> asked = new EnumMap<>(Question.class);
    private final transient PatientId patient;
    private final transient ZoneId zone;
    private final transient Clock clock;
    private final transient Acts acts;
    private final DraftKeeper<WrittenClearance> draft;
    private final Div leftOver = new Div();
    private final Div refusal = new Div();
    private transient List<AlertOnPage> open = List.of();
    private transient List<String> left = List.of();
    private transient Set<UUID> begunOn = Set.of();
    private String report = "";
    private boolean pressed;

    ClearForm(PatientId patient, ZoneId zone, Clock clock, Drafting drafting, Acts acts) {
        this.patient = patient;
        this.zone = zone;
        this.clock = clock;
        this.acts = acts;
        draft = drafting.keeper(WrittenClearance.class, this::written, this::fill);
        who.setItems(Seer.values());
        who.setItemLabelGenerator(seer -> seer.words);
        who.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        contact.setItems(Contact.values());
        contact.setItemLabelGenerator(ClearForm::words);
        time.setPlaceholder("14:30");
        time.setHelperText("Hours and minutes");
        reportedBy.setMaxLength(200);
        advice.setMaxLength(1000);
        note.setMaxLength(1000);
        action.setItems(GateAction.values());
        action.setRenderer(new ComponentRenderer<>(ClearForm::choice));
        action.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        action.setHelperText("Holds once the patient has answered the whole screen.");
        clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        lacking.addClassName("sticky-bar-says");
        lacking.getElement().setAttribute("role", "status");
        var verbs = new Div(keepNote, clear);
        verbs.addClassName("actions");
        var bar = new Div(refusal, lacking, verbs);
        bar.addClassName("sticky-bar");
        findings.addClassName("form");
        questions.addClassName("asked-now");
        getContent().addClassNames("form", "clear-form");
        getContent()
                .add(
                        draft,
                        leftOver,
                        pair(who, new Div(reportedBy, contact)),
                        pair(day, time),
                        note,
                        findings,
                        mistake,
                        questions,
                        advice,
                        action,
                        opensOn,
                        bar);
        day.setManualValidation(true);
        time.setManualValidation(true);
        reportedBy.setManualValidation(true);
        opensOn.setManualValidation(true);
        mistake.setManualValidation(true);
        List.<HasValue<?, ?>>of(who, reportedBy, contact, day, time, mistake, advice, action, opensOn, note)
                .forEach(this::watch);
    }

    /**
     * The form as it is being filled in: the clinician's own words and choices for exactly the alerts that were open then.
     *
     * @param report the newest that had been said then
     * @param left words that belong to no open alert any more
     */
    record WrittenClearance(
            Set<UUID> alerts,
            String report,
            @Nullable Seer who,
            String reportedBy,
            @Nullable Contact contact,
            @Nullable LocalDate day,
            String time,
            String note,
            Map<String, String> found,
            boolean mistake,
            Map<Question, ScreenAnswer> asked,
            String advice,
            @Nullable GateAction action,
            @Nullable LocalDate opensOn,
            List<String> left) {}

    /** Empty, but for what was written of it before. */
    void begin(AlertOverview overview) {
        show(overview);
        beginOn(overview);
        draft.begin(new DraftKey(DraftKind.CLEARANCE, patient));
    }

    private void beginOn(AlertOverview overview) {
        begunOn = open.stream().map(AlertOnPage::id).collect(Collectors.toCollection(TreeSet::new));
        report = newest(overview);
    }

    /**
     * The page is another than the form was begun on. It is judged as its draft would be in another tab: words stay as words, and
     * nothing that was chosen for what stood before is chosen for what stands now.
     */
    void beginAnew(AlertOverview overview) {
        var before = written();
        pressed = false;
        draft.beginAnew(
                () -> {
                    show(overview);
                    beginOn(overview);
                    return nothing();
                },
                before);
        mark(List.of());
        found.values().forEach(Marks::clear);
    }

    private WrittenClearance nothing() {
        return new WrittenClearance(
                begunOn, report, null, "", null, null, "", "", Map.of(), false, Map.of(), "", null, null, List.of());
    }

    /** What was said of the patient, or taken back, and when: what a clinician did about it is none. */
    private static String newest(AlertOverview overview) {
        return overview.happened().stream()
                .filter(one -> one.what() == AlertOverview.What.RAISED
                        || one.what() == AlertOverview.What.CONFIRMED
                        || one.what() == AlertOverview.What.TAKEN_BACK)
                .map(one -> one.at() + " " + one.what())
                .reduce("", (_, newer) -> newer);
    }

    private WrittenClearance written() {
        var words = new TreeMap<String, String>();
        found.forEach((key, field) -> {
            if (!field.isEmpty()) {
                words.put(key, field.getValue());
            }
        });
        var answers = new EnumMap<Question, ScreenAnswer>(Question.class);
        asked.forEach((question, group) -> group.getOptionalValue().ifPresent(answer -> answers.put(question, answer)));
        return new WrittenClearance(
                begunOn,
                report,
                who.getValue(),
                reportedBy.getValue(),
                contact.getValue(),
                day.getValue(),
                time.getValue(),
                note.getValue(),
                words,
                Boolean.TRUE.equals(mistake.getValue()),
                answers,
                advice.getValue(),
                action.getValue(),
                opensOn.getValue(),
                left);
    }

    /** Something newer came: words stay as words, and what was chosen, answered or dated before it is for the clinician to say anew. */
    private String fill(WrittenClearance written) {
        boolean same = written.alerts().equals(begunOn) && written.report().equals(report);
        var without = new ArrayList<>(written.left());
        found.forEach((key, field) -> {
            var words = written.found().getOrDefault(key, "");
            boolean begun = same || written.alerts().containsAll(alertsWith(key));
            field.setValue(begun ? words : "");
            if (!begun && !words.isEmpty()) {
                without.add(words);
            }
        });
        written.found().forEach((key, words) -> {
            if (!found.containsKey(key)) {
                without.add(words);
            }
        });
        leave(without);
        advice.setValue(written.advice());
        note.setValue(written.note());
        reportedBy.setValue(written.reportedBy());
        put(who, same ? written.who() : null);
        put(contact, same ? written.contact() : null);
        day.setValue(same ? written.day() : null);
        time.setValue(same ? written.time() : "");
        mistake.setValue(same && written.mistake());
        asked.forEach((question, group) -> put(group, same ? written.asked().get(question) : null));
        put(action, same ? written.action() : null);
        opensOn.setValue(same ? written.opensOn() : null);
        changed();
        return same
                ? ""
                : "Something newer came in since then, and stands above. Your words are here; who, how, when, what was answered and what they may do are to be said anew.";
    }

    /** Empty means empty in the browser, too: a tick that the server has forgotten goes with its button. */
    private static <T> void put(RadioButtonGroup<T> group, @Nullable T choice) {
        group.setValue(choice);
        if (choice == null) {
            group.getDataProvider().refreshAll();
        }
    }

    private Set<UUID> alertsWith(String key) {
        return open.stream()
                .filter(alert ->
                        alert.items().stream().anyMatch(item -> item.key().equals(key)))
                .map(AlertOnPage::id)
                .collect(Collectors.toSet());
    }

    /** The alerts of the page as they are now; what was typed before stays. */
    private void show(AlertOverview overview) {
        open = overview.open();
        var keys = open.stream()
                .flatMap(alert -> alert.items().stream())
                .collect(Collectors.toMap(AlertOnPage.Item::key, item -> item, (one, _) -> one, LinkedHashMap::new));
        var without = new ArrayList<>(left);
        found.forEach((key, field) -> {
            if (!keys.containsKey(key) && !field.isEmpty()) {
                without.add(field.getValue());
            }
        });
        leave(without);
        found.keySet().retainAll(keys.keySet());
        keys.forEach((key, item) -> found.computeIfAbsent(key, _ -> finding(item)));
        findings.removeAll();
        findings.add(new H3("What was found"));
        keys.keySet().forEach(key -> findings.add(found.get(key)));
        ask(overview.notAsked());
        changed();
        draft.changed();
    }

    /** Why nothing was cleared, at the button that was pressed: read out, and the focus is on it. */
    void refused(String title, String words) {
        var notice = new Notice(Tone.STOP, title, words).announced();
        notice.getElement().setAttribute("tabindex", "-1");
        refusal.removeAll();
        refusal.add(notice);
        notice.getElement().callJsFunction("focus");
    }

    private void leave(List<String> words) {
        left = List.copyOf(words);
        leftOver.removeAll();
        left.forEach(one ->
                leftOver.add(quiet("Written before, for what is not open any more or came again: “" + one + "”")));
    }

    private void ask(List<Step> notAsked) {
        questions.removeAll();
        var six = ClearingRule.SIX;
        var first = java.util.Arrays.stream(Step.values())
                .filter(step -> step.question().filter(six::contains).isPresent())
                .toList();
        var more = notAsked.stream().filter(step -> !first.contains(step)).toList();
        questions.add(
                new H3("Questions, in the order of urgency"),
                quiet(
                        "Offered, not required, unless ticked by mistake. A yes or not sure keeps the stop. What stays open comes back to the patient as the whole screen."));
        first.forEach(step -> questions.add(question(step)));
        if (!more.isEmpty()) {
            var rest = new Div();
            more.forEach(step -> rest.add(question(step)));
            questions.add(new com.vaadin.flow.component.html.NativeDetails(
                    "%s more that the check did not reach".formatted(more.size()), rest));
        }
    }

    private Component question(Step step) {
        var question = step.question().orElseThrow();
        return asked.computeIfAbsent(question, _ -> {
            var group =
                    new RadioButtonGroup<ScreenAnswer>(question.key() + " · " + QuestionWording.ENGLISH.question(step));
            group.setItems(ScreenAnswer.NO, ScreenAnswer.YES, ScreenAnswer.NOT_SURE);
            group.setItemLabelGenerator(answer -> QuestionWording.ENGLISH.word("reply." + answer));
            group.addValueChangeListener(said -> group.setHelperText(
                    said.getValue() == null || said.getValue() == ScreenAnswer.NO ? "" : KEEPS_THE_STOP));
            watch(group);
            return group;
        });
    }

    private TextArea finding(AlertOnPage.Item item) {
        var field = new TextArea(AlertBand.words(item));
        field.setMaxLength(1000);
        field.setWidthFull();
        field.setHelperText("The patient reads these words when the question comes again.");
        watch(field);
        return field;
    }

    private void watch(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(_ -> changed());
        draft.watch(field);
    }

    private void changed() {
        var seer = who.getValue();
        boolean nobody = seer == Seer.NOBODY;
        reportedBy.setVisible(seer != null && seer != Seer.MYSELF && !nobody);
        note.setVisible(nobody);
        mistake.setVisible(
                ClearingRule.emergency(open) && contact.getValue() != null && contact.getValue() != Contact.IN_PERSON);
        opensOn.setVisible(action.getValue() == GateAction.STAY_ACTIVE);
        var missing = nobody ? List.<Missing>of() : ClearingRule.missing(command(), open, clock.instant());
        var keeps = command().asked().values().stream().anyMatch(answer -> answer != ScreenAnswer.NO);
        lacking.setText(says(nobody, keeps, missing));
        lacking.getElement().setAttribute("data-missing", String.valueOf(!missing.isEmpty()));
        if (pressed) {
            mark(missing);
        }
    }

    private static String says(boolean nobody, boolean keeps, List<Missing> missing) {
        if (nobody) {
            return "Nobody has seen the patient: everything stays stopped.";
        }
        if (keeps) {
            return "A yes or not sure keeps the stop, and is raised anew.";
        }
        return missing.isEmpty()
                ? "Ready to clear. Both the clearance and what they may do go into the record."
                : "Cannot be cleared yet: "
                        + missing.stream().map(ClearForm::words).collect(Collectors.joining(", ")) + ".";
    }

    private void clear() {
        pressed = true;
        refusal.removeAll();
        if (who.getValue() == Seer.NOBODY) {
            note();
            return;
        }
        var command = command();
        var missing = ClearingRule.missing(command, open, clock.instant());
        boolean keeps = command.asked().values().stream().anyMatch(answer -> answer != ScreenAnswer.NO);
        mark(missing);
        if (missing.isEmpty() || keeps) {
            acts.clear(command);
        }
    }

    private void note() {
        if (!note.isVisible()) {
            who.setValue(Seer.NOBODY);
            note.focus();
            return;
        }
        Marks.set(note, note.isEmpty(), "Please note what happened");
        if (!note.isEmpty()) {
            acts.note(note.getValue());
            note.clear();
        }
    }

    private void mark(List<Missing> missing) {
        found.values()
                .forEach(field -> Marks.set(
                        field, !ClearingRule.words(field.getValue()), "Please say what was found, in a few words"));
        boolean unseen = missing.contains(Missing.EXAMINATION);
        Marks.set(advice, missing.contains(Missing.ADVICE), "Please say what was advised, in a few words");
        Marks.set(who, missing.contains(Missing.WHO), CHOOSE);
        Marks.set(
                contact,
                unseen || missing.contains(Missing.HOW),
                unseen
                        ? "An emergency is cleared after an examination in person, unless it was ticked by mistake"
                        : CHOOSE);
        Marks.set(action, missing.contains(Missing.WHAT_NOW), CHOOSE);
        Marks.set(reportedBy, missing.contains(Missing.WHO_TOLD_YOU), "Please say who told you, and where");
        Marks.set(
                mistake, missing.contains(Missing.SIX_QUESTIONS), "Please ask C1 to C5 and N1 first: each needs a no");
        Marks.set(opensOn, missing.contains(Missing.OPENING_DAY), "Please choose the day");
        markWhen(missing);
    }

    /** The day, or the time, whichever of them is wrong. */
    private void markWhen(List<Missing> missing) {
        var date = day.getValue();
        var now = clock.instant().atZone(zone);
        var newest = open.stream()
                .map(AlertOnPage::raisedAt)
                .max(Comparator.naturalOrder())
                .map(at -> at.atZone(zone))
                .orElse(now);
        boolean early = missing.contains(Missing.BEFORE_THE_ALERT);
        boolean late = missing.contains(Missing.NOT_YET);
        boolean wrongDay = early && date != null && date.isBefore(newest.toLocalDate())
                || late && date != null && date.isAfter(now.toLocalDate());
        boolean unread = missing.contains(Missing.WHEN);
        var words = early
                ? "That is before the newest alert of " + MOMENT.format(newest)
                : late ? "That has not been yet" : "";
        Marks.set(day, wrongDay || unread && date == null, wrongDay ? words : "Please choose the day");
        boolean noTime = unread && (time.isEmpty() || date != null);
        Marks.set(
                time,
                noTime || (early || late) && !wrongDay,
                noTime ? "Please write hours and minutes, such as 14:30" : words);
    }

    private ClearAlerts command() {
        var words = new HashMap<String, String>();
        found.forEach((key, field) -> words.put(key, field.getValue()));
        var answers = new EnumMap<Question, ScreenAnswer>(Question.class);
        asked.forEach((question, group) -> group.getOptionalValue().ifPresent(answer -> answers.put(question, answer)));
        var seer = who.getValue();
        return new ClearAlerts(
                patient,
                open.stream().map(AlertOnPage::id).collect(Collectors.toSet()),
                seer == null ? null : seer.who,
                reportedBy.isVisible() ? reportedBy.getValue() : "",
                contact.getValue(),
                at(),
                words,
                advice.getValue(),
                action.getValue(),
                opensOn.isVisible() ? opensOn.getValue() : null,
                mistake.isVisible() && Boolean.TRUE.equals(mistake.getValue()),
                answers);
    }

    private @Nullable Instant at() {
        var date = day.getValue();
        if (date == null || time.isEmpty()) {
            return null;
        }
        try {
            var text = time.getValue().strip();
            return date.atTime(LocalTime.parse(text.length() == 4 ? "0" + text : text))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("form-row");
        return pair;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Explained choice(GateAction action) {
        return new Explained(GateWords.title(action), GateWords.meaning(action));
    }

    static String words(Contact contact) {
        return switch (contact) {
            case IN_PERSON -> "In person";
            case PHONE -> "By phone";
            case VIDEO -> "By video";
        };
    }

    static String words(Who who) {
        return switch (who) {
            case MYSELF -> "";
            case EMERGENCY_DEPARTMENT -> "Emergency department";
            case GP_OR_URGENT_CARE -> "GP or urgent care";
            case COLLEAGUE -> "Colleague";
        };
    }

    private static String words(Missing missing) {
        return switch (missing) {
            case WHO -> "who saw or spoke with them";
            case WHO_TOLD_YOU -> "who told you";
            case HOW -> "how";
            case WHEN -> "when";
            case NOT_YET -> "a time that has been";
            case BEFORE_THE_ALERT -> "a time after the alert";
            case EXAMINATION -> "an examination in person, or “ticked by mistake”";
            case FINDING -> "what was found for each sign";
            case SIX_QUESTIONS -> "C1 to C5 and N1, each with no";
            case ADVICE -> "what was advised";
            case WHAT_NOW -> "what they may do";
            case OPENING_DAY -> "the day it opens";
        };
    }
}
