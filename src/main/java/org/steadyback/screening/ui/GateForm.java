package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.CheckedForm;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Explained;

/** The physio decides what the patient may do, and says why. */
class GateForm extends Composite<Div> {

    /** What is done with a decision. */
    interface Decide {

        void decide(GateAction action, String reason, Optional<LocalDate> opensOn);
    }

    private final RadioButtonGroup<GateAction> action = new RadioButtonGroup<>("What may this patient do?");
    private final DayField opensOn = new DayField("The programme opens on");
    private final TextArea reason = new TextArea("Why");
    private final DraftKeeper<WrittenDecision> draft;
    private final CheckedForm<Decision> decision = new CheckedForm<>(Decision.class);
    private String begunOn = "";

    /** @param opensOn what stands there, whether or not it is asked for */
    public record Decision(
            GateAction action, String reason, @Nullable LocalDate opensOn) {}

    /**
     * The form as it is being filled in.
     *
     * @param begunOn what was known of the patient when it was begun
     * @param opensOn null = the day that stood there by itself
     */
    record WrittenDecision(
            String begunOn,
            @Nullable GateAction action,
            @Nullable LocalDate opensOn,
            String reason) {}

    GateForm(Drafting drafting, Decide onDecide) {
        action.setItems(GateAction.values());
        action.setRenderer(new ComponentRenderer<>(GateForm::choice));
        action.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        action.setManualValidation(true);
        action.addValueChangeListener(_ -> showDate());
        opensOn.setManualValidation(true);
        opensOn.setHelperText("A hold after a new pain is usually three days.");
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setHelperText("For the record. The patient is never shown these words.");
        reason.setManualValidation(true);
        draft = drafting.keeper(WrittenDecision.class, this::written, this::fill);
        draft.watch(action, opensOn, reason);
        decision.forField(action)
                .withValidator(Objects::nonNull, "Please choose one")
                .bind("action");
        decision.forField(opensOn)
                .withValidator(this::mayOpen, "Please choose a day from today on")
                .bind("opensOn");
        decision.forField(reason)
                .withValidator(CheckedForm::isWritten, "Please give the reason")
                .bind("reason");
        var save = new Button(
                "Save decision",
                _ -> decision.filled()
                        .ifPresent(one -> onDecide.decide(
                                one.action(),
                                one.reason(),
                                Optional.ofNullable(one.opensOn()).filter(_ -> opensOn.isVisible()))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("form");
        var row = new Div(save);
        row.addClassName("actions");
        getContent().add(draft, action, opensOn, reason, row);
        showDate();
    }

    /**
     * Empty, but for what was written of it before, with the day after which a hold can open.
     *
     * @param known names what is known of the patient: a choice that was made before something newer is not filled in
     */
    void show(PatientId patient, LocalDate today, String known) {
        begunOn = known;
        action.clear();
        reason.clear();
        opensOn.setMin(today);
        opensOn.setMax(today.plusYears(1));
        opensOn.setValue(today.plusDays(3));
        decision.clearMarks();
        draft.begin(new DraftKey(DraftKind.GATE, patient));
    }

    private WrittenDecision written() {
        var preset = opensOn.getMin() == null ? null : opensOn.getMin().plusDays(3);
        var day = opensOn.getValue();
        return new WrittenDecision(
                begunOn, action.getValue(), day == null || day.equals(preset) ? null : day, reason.getValue());
    }

    private String fill(WrittenDecision written) {
        reason.setValue(written.reason());
        if (!written.begunOn().equals(begunOn)) {
            action.clear();
            return written.action() == null
                    ? ""
                    : "Something newer is known of the patient since then: please choose anew what they may do.";
        }
        action.setValue(written.action());
        opensOn.setValue(written.opensOn() == null ? opensOn.getMin().plusDays(3) : written.opensOn());
        return "";
    }

    private boolean mayOpen(@Nullable LocalDate day) {
        return !opensOn.isVisible() || day != null && !day.isBefore(opensOn.getMin()) && !day.isAfter(opensOn.getMax());
    }

    private void showDate() {
        opensOn.setVisible(action.getValue() == GateAction.STAY_ACTIVE);
    }

    private static Explained choice(GateAction action) {
        return new Explained(GateWords.title(action), GateWords.meaning(action));
    }
}
