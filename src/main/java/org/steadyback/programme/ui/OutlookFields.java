package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import org.steadyback.library.Direction;
import org.steadyback.programme.DirectionalPreference;
import org.steadyback.programme.Outlook;
import org.steadyback.uikit.DayField;

/** How long a programme is planned for, and whether it takes one direction on purpose. */
class OutlookFields extends Composite<Div> {

    private final DayField until = new DayField("Planned until");
    private final Select<Direction> preferred = new Select<>();
    private final TextField because = new TextField("How it was found");

    OutlookFields(Runnable onChange) {
        until.setHelperText("Leave empty for an open end");
        until.setClearButtonVisible(true);
        preferred.setLabel("Directional preference");
        preferred.setItems(Direction.FLEXION, Direction.EXTENSION, Direction.LATERAL_FLEXION, Direction.ROTATION);
        preferred.setEmptySelectionAllowed(true);
        preferred.setEmptySelectionCaption("None stated");
        preferred.setItemLabelGenerator(one -> one == null ? "None stated" : one.plainWords());
        because.setMaxLength(200);
        because.setPlaceholder("Ten back bends centralised the pain");
        because.setManualValidation(true);
        because.setErrorMessage("Please say how the preference was found");
        because.setVisible(false);
        until.addValueChangeListener(_ -> onChange.run());
        because.addValueChangeListener(_ -> onChange.run());
        preferred.addValueChangeListener(_ -> {
            because.setVisible(!preferred.isEmpty());
            onChange.run();
        });
        getContent().addClassName("form-row");
        getContent().add(until, preferred, because);
    }

    void show(Outlook outlook, LocalDate firstDay) {
        until.setMin(firstDay);
        until.setValue(outlook.plannedUntil());
        var preference = outlook.preference();
        preferred.setValue(preference == null ? null : preference.direction());
        because.setValue(preference == null ? "" : preference.because());
        because.setVisible(preference != null);
    }

    /** Half of a preference, as a draft keeps it. */
    @Nullable
    Direction direction() {
        return preferred.getValue();
    }

    String because() {
        return because.getValue();
    }

    @Nullable
    LocalDate until() {
        return until.getValue();
    }

    void fill(@Nullable Direction direction, @Nullable String reason, @Nullable LocalDate day) {
        preferred.setValue(direction);
        because.setValue(reason == null ? "" : reason);
        because.setVisible(direction != null);
        until.setValue(day);
    }

    /** What stands there; a preference counts once it says how it was found. */
    Outlook outlook() {
        var direction = preferred.getValue();
        return new Outlook(
                direction == null || because.getValue().isBlank()
                        ? null
                        : new DirectionalPreference(direction, because.getValue()),
                until.getValue());
    }

    /** The same for saving; empty, and marked, if a preference lacks its reason. */
    Optional<Outlook> complete() {
        boolean lacking = !preferred.isEmpty() && because.getValue().isBlank();
        because.setInvalid(lacking);
        return lacking || until.isInvalid() ? Optional.empty() : Optional.of(outlook());
    }
}
