package org.steadyback.uikit;

import java.util.OptionalInt;

import com.vaadin.flow.component.textfield.IntegerField;

import org.steadyback.text.Texts;

/** A whole number within bounds. Out of bounds is said at the field, in one sentence. */
public class NumberField extends IntegerField {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    private final int least;
    private final int most;

    public NumberField(String label, int least, int most, Runnable onChange) {
        super(label);
        this.least = least;
        this.most = most;
        setMin(least);
        setMax(most);
        setStepButtonsVisible(true);
        setManualValidation(true);
        setErrorMessage(SAY.wholeNumber(least, most));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }

    /** The number; empty, and marked, if it is none or out of bounds. */
    public OptionalInt number() {
        var value = getValue();
        boolean valid = value != null && value >= least && value <= most;
        setInvalid(!valid);
        return valid ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
