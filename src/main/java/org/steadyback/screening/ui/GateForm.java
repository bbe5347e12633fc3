package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;

/** The physio decides what the patient may do, and says why. */
class GateForm extends Composite<Div> {

    /** What is done with a decision. */
    interface Decide {

        void decide(GateAction action, String reason, Optional<LocalDate> opensOn);
    }

    private final RadioButtonGroup<GateAction> action = new RadioButtonGroup<>("What may this patient do?");
    private final DatePicker opensOn = new DatePicker("The programme opens on");
    private final TextArea reason = new TextArea("Why");
    private final transient Decide onDecide;

    GateForm(Decide onDecide) {
        this.onDecide = onDecide;
        action.setItems(GateAction.values());
        action.setRenderer(new ComponentRenderer<>(GateForm::choice));
        action.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        action.setErrorMessage("Please choose one");
        action.setManualValidation(true);
        action.addValueChangeListener(_ -> showDate());
        opensOn.setLocale(Locale.UK);
        opensOn.setErrorMessage("Please choose a day from today on");
        opensOn.setManualValidation(true);
        opensOn.setHelperText("A hold after a new pain is usually three days.");
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setErrorMessage("Please give the reason");
        reason.setHelperText("For the record. The patient is never shown these words.");
        reason.setManualValidation(true);
        var save = new Button("Save decision", _ -> submit());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("form");
        var row = new Div(save);
        row.addClassName("actions");
        getContent().add(action, opensOn, reason, row);
        showDate();
    }

    /** Empty again, with the day after which a hold can open. */
    void show(LocalDate today) {
        action.clear();
        reason.clear();
        opensOn.setMin(today);
        opensOn.setMax(today.plusYears(1));
        opensOn.setValue(today.plusDays(3));
        action.setInvalid(false);
        reason.setInvalid(false);
    }

    private void submit() {
        action.setInvalid(action.isEmpty());
        reason.setInvalid(reason.getValue().isBlank());
        opensOn.setInvalid(opensOn.isVisible() && !dateInRange());
        if (!action.isInvalid() && !reason.isInvalid() && !opensOn.isInvalid()) {
            onDecide.decide(
                    action.getValue(),
                    reason.getValue(),
                    opensOn.isVisible() ? opensOn.getOptionalValue() : Optional.empty());
        }
    }

    private boolean dateInRange() {
        var day = opensOn.getValue();
        return day != null && !day.isBefore(opensOn.getMin()) && !day.isAfter(opensOn.getMax());
    }

    private void showDate() {
        opensOn.setVisible(action.getValue() == GateAction.STAY_ACTIVE);
    }

    private static Div choice(GateAction action) {
        var explained = new Span(GateWords.meaning(action));
        explained.addClassName("choice-explained");
        var choice = new Div(new Span(GateWords.title(action)), explained);
        choice.addClassName("choice");
        return choice;
    }
}
