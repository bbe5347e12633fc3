package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeHistory;

/** What holds for the whole plan: its goal, how doses grow, and from when it counts. */
class PlanTerms extends Composite<Div> {

    private final TextArea goal = new TextArea("Goal, in the patient's words");
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>("How the dose changes");
    private final DatePicker from = new DatePicker();

    PlanTerms() {
        goal.setMaxLength(400);
        goal.setPlaceholder("Lift my granddaughter again");
        goal.setWidthFull();
        mode.setItems(Mode.values());
        mode.setRenderer(new ComponentRenderer<>(Explained::of));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setValue(Mode.GUIDED);
        from.setLocale(Locale.UK);
        from.setRequired(true);
        from.setManualValidation(true);
        from.setErrorMessage("Please choose a day");
        getContent().addClassName("plan-terms");
        getContent().add(goal, mode, from);
    }

    void startNew(LocalDate today) {
        from.setLabel("First day");
        from.setMin(today.minusDays(30));
        from.setMax(today.plusYears(1));
        from.setValue(today);
    }

    void continueWith(ProgrammeHistory open, LocalDate today) {
        goal.setValue(open.programme().goal());
        mode.setValue(open.programme().mode());
        from.setLabel("Changes count from");
        from.setMin(today);
        from.setMax(today.plusYears(1));
        from.setValue(today);
    }

    String goal() {
        return goal.getValue();
    }

    Mode mode() {
        return mode.getValue();
    }

    /** The day; empty, and marked, if there is none. */
    Optional<LocalDate> from() {
        from.setInvalid(from.isEmpty());
        return from.getOptionalValue();
    }
}
