package org.steadyback.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;

/**
 * Eleven numbers to tap, 0 to 10. Empty ({@code null}) means not answered and is not the same as 0. The same element as in
 * the session player.
 */
@Tag("steady-pain-scale")
@JsModule("./pain-scale/pain-scale.ts")
@SuppressWarnings("NullAway") // Flow's field speaks of "empty" by null
public class PainScaleField extends AbstractSinglePropertyField<PainScaleField, @Nullable Integer> {

    public PainScaleField(String label) {
        super("value", null, String.class, PainScaleField::answer, PainScaleField::text);
        setLabel(label);
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setHelperText(String helper) {
        getElement().setProperty("helper", helper);
    }

    /** The words under the lowest and the highest number. */
    public void setAnchors(String lowest, String highest) {
        getElement().setProperty("lowest", lowest);
        getElement().setProperty("highest", highest);
    }

    /** A sentence at the field's place; empty when nothing is wrong. */
    public void setErrorMessage(String sentence) {
        getElement().setProperty("error", sentence);
    }

    /** What the browser sent; anything but a whole number from 0 to 10 counts as not answered. */
    static @Nullable Integer answer(@Nullable String text) {
        return text != null && text.matches("[0-9]|10") ? Integer.valueOf(text) : null;
    }

    static String text(@Nullable Integer value) {
        return value == null ? "" : String.valueOf(value);
    }
}
