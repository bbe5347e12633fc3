package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import org.steadyback.programme.Mode;
import org.steadyback.programme.Outlook;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Explained;
import org.steadyback.uikit.Marks;

/** What holds for the whole plan: its goal, how doses grow, and from when it counts. */
class PlanTerms extends Composite<Div> {

    private final TextArea goal = new TextArea("Goal, in the patient's words");
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>("How the dose changes");
    private final DayField from = new DayField("First day");
    private final OutlookFields outlook;
    private @Nullable LocalDate preset;

    PlanTerms(Runnable onChange) {
        outlook = new OutlookFields(onChange);
        goal.setMaxLength(400);
        goal.setPlaceholder("Lift my granddaughter again");
        goal.setWidthFull();
        mode.setItems(Mode.values());
        mode.setRenderer(new ComponentRenderer<>(PlanTerms::explained));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setValue(Mode.GUIDED);
        from.setRequired(true);
        from.setManualValidation(true);
        from.setErrorMessage("Please choose a day");
        getContent().addClassName("plan-terms");
        from.addValueChangeListener(_ -> onChange.run());
        getContent().add(goal, mode, from, outlook);
    }

    void startNew(LocalDate today) {
        from.setLabel("First day");
        from.setMin(today.minusDays(30));
        from.setMax(today.plusYears(1));
        preset = today;
        from.setValue(today);
        outlook.show(Outlook.OPEN, today.minusDays(30));
    }

    void continueWith(ProgrammeHistory open, LocalDate today) {
        goal.setValue(open.programme().goal());
        mode.setValue(open.programme().mode());
        from.setLabel("Changes count from");
        from.setMin(today);
        from.setMax(today.plusYears(1));
        preset = today;
        from.setValue(today);
        outlook.show(open.outlook(), open.programme().plan().startsOn());
    }

    /** What is written, besides what is chosen. */
    HasValue<?, ?>[] written() {
        return new HasValue<?, ?>[] {goal, mode};
    }

    /** @param day null = the one that stands there by itself */
    void fill(WrittenPlan.State state, @Nullable LocalDate day) {
        goal.setValue(state.goal());
        mode.setValue(state.mode());
        outlook.fill(state.preferred(), state.because(), state.until());
        var least = from.getMin();
        if (day == null) {
            from.setValue(preset);
        } else {
            from.setValue(least != null && day.isBefore(least) ? least : day);
        }
    }

    /** The day, if it is another than the one that stands there by itself. */
    @Nullable
    LocalDate fromChosen() {
        var day = from.getValue();
        return day == null || day.equals(preset) ? null : day;
    }

    OutlookFields outlook() {
        return outlook;
    }

    /** The day as it stands; null while there is none. */
    @Nullable
    LocalDate fromNow() {
        return from.getValue();
    }

    String goal() {
        return goal.getValue();
    }

    Mode mode() {
        return mode.getValue();
    }

    /** The day; empty, and marked, if there is none. */
    Optional<LocalDate> from() {
        return Marks.filled(from);
    }

    private static Explained explained(Mode mode) {
        return switch (mode) {
            case GUIDED ->
                new Explained("Guided by pain", "Pain while exercising and the next morning steer the dose.");
            case QUOTA ->
                new Explained(
                        "By quota", "The dose grows by plan; pain is recorded but does not change today's quota.");
        };
    }
}
