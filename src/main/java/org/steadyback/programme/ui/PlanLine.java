package org.steadyback.programme.ui;

import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.screening.CautionFilter;
import org.steadyback.screening.Withheld;
import org.steadyback.uikit.Icons;

/** One exercise of the plan: its dose in words, and everything that can be done with it. The fields open on demand. */
class PlanLine extends Composite<ListItem> {

    /** What a line asks of the plan around it. */
    interface Plan {

        void changed();

        /** A reason is another. */
        void reasoned();

        void remove(PlanLine line);

        void move(PlanLine line, int by);

        /** Puts the next easier (−1) or harder (+1) exercise of the family in its place. */
        void step(PlanLine line, int by);

        CautionFilter.Verdict verdict(ExerciseCard card);

        /** Those of dose that are in force in the clinic. */
        GradingParameters numbers();

        /** Why an exercise that is asked already is not offered to the patient. */
        Optional<Withheld> withheld(ExerciseCard card);
    }

    private final transient Plan plan;
    private transient DraftLine draft;
    private final Span name = new Span();
    private final Span facts = new Span();
    private final Span dose = new Span();
    private final Span waits = new Span();
    private final Span step = new Span();
    private final Div fields = new Div();
    private final Div buttons = new Div();
    private @Nullable TextField reason;
    private boolean valid = true;

    PlanLine(DraftLine draft, Plan plan) {
        this.plan = plan;
        this.draft = draft;
        name.addClassName("plan-line-name");
        facts.addClassName("plan-line-facts");
        dose.addClassName("plan-line-dose");
        fields.addClassName("plan-line-fields");
        buttons.addClassName("plan-line-buttons");
        waits.addClassName("plan-withheld");
        step.addClassName("plan-line-facts");
        step.getElement().setAttribute("role", "status");
        var head = new Div(new Div(name, facts, step, waits), dose);
        head.addClassName("plan-line-head");
        getContent().addClassName("plan-line");
        getContent().add(head, buttons, fields);
        show();
    }

    DraftLine draft() {
        return draft;
    }

    /** Asks the open fields once more, so that each says what is wrong with it. */
    boolean valid() {
        fields.getChildren().map(LineFields.class::cast).forEach(this::read);
        return valid;
    }

    /** Another rung of the family, on the same days; back on one it came from, its dose is as it was. */
    void become(ExerciseCard card) {
        draft = draft.onRung(card, plan.numbers());
        valid = true;
        show();
    }

    /** The same exercise with another dose, as a remedy proposes. */
    void ask(Dose otherDose, Schedule otherSchedule) {
        draft = draft.with(otherDose, otherSchedule);
        valid = true;
        show();
    }

    /** Asks for the missing reason at its field. */
    void askForReason() {
        var field = reason == null ? showReason() : reason;
        field.setInvalid(true);
        field.focus();
    }

    private void show() {
        var card = draft.card();
        name.setText(card.name());
        facts.setText(facts(card));
        waits.setText(
                draft.prescription().isEmpty()
                        ? ""
                        : plan.withheld(card).map(Withheld::words).orElse(""));
        waits.setVisible(!waits.getText().isEmpty());
        if (reason != null) {
            getContent().remove(reason);
            reason = null;
        }
        // what is asked already and stays as it is needs no new reason
        if (draft.prescription().isEmpty() && plan.verdict(card).withheld()) {
            showReason();
        }
        fields.removeAll();
        showDose();
        showButtons(card);
    }

    /** Few lines need one, so it is made for those only. */
    private TextField showReason() {
        var field = new TextField("Your reason for picking " + draft.card().name());
        field.setHelperText(CautionWords.of(plan.verdict(draft.card())));
        field.setErrorMessage("Please give your reason");
        field.setMaxLength(120);
        field.setWidthFull();
        field.setValue(draft.reason());
        field.addValueChangeListener(_ -> give(field));
        getContent().add(field);
        reason = field;
        return field;
    }

    private static String facts(ExerciseCard card) {
        var cautions = card.cautions().stream()
                .map(caution -> caution.condition().label())
                .collect(Collectors.joining(", "));
        return "Level " + card.levelInWords() + " · " + card.family() + ", " + card.placeInFamily()
                + (cautions.isEmpty() ? "" : " · care with " + cautions);
    }

    private void showDose() {
        step.setText(valid ? draft.step() : "");
        step.setVisible(!step.getText().isEmpty());
        dose.setText(valid ? ScheduleWords.of(draft.dose(), draft.schedule()) : "Please mend the marked fields");
    }

    private void showButtons(ExerciseCard card) {
        buttons.removeAll();
        buttons.add(pictured(button("Change dose", this::toggle), Icons.EDIT));
        if (card.chain()) {
            buttons.add(
                    enabled(button("Easier", () -> plan.step(this, -1)), card.rung() > 1),
                    enabled(button("Harder", () -> plan.step(this, 1)), card.rung() < card.familySize()));
        }
        buttons.add(
                button("Up", () -> plan.move(this, -1)),
                button("Down", () -> plan.move(this, 1)),
                pictured(button("Remove", () -> plan.remove(this)), Icons.REMOVE));
    }

    /** Words of direction need no picture; with six buttons a line each picture counts in the memory of a tab. */
    private static Button pictured(Button button, Icons icon) {
        button.setIcon(icon.create());
        return button;
    }

    private Button button(String word, Runnable action) {
        var button = new Button(word, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(word + ": " + draft.card().name());
        return button;
    }

    private static Button enabled(Button button, boolean enabled) {
        button.setEnabled(enabled);
        return button;
    }

    private void toggle() {
        if (fields.getComponentCount() > 0 && valid) {
            fields.removeAll();
        } else if (fields.getComponentCount() == 0) {
            fields.add(new LineFields(draft, this::take));
        }
    }

    private void take(LineFields from) {
        read(from);
        showDose();
        plan.changed();
    }

    private void read(LineFields from) {
        var amount = from.dose();
        var schedule = from.schedule();
        valid = amount.isPresent() && schedule.isPresent();
        if (valid) {
            draft = draft.with(amount.orElseThrow(), schedule.orElseThrow());
        }
    }

    private void give(TextField field) {
        draft = draft.because(field.getValue());
        field.setInvalid(false);
        plan.reasoned();
    }
}
