package org.steadyback.uikit;

import java.util.Optional;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** What is wrong with a field is said at it. A form of several fields that are checked together is a {@link CheckedForm}. */
public final class Marks {

    private Marks() {}

    /** @param sentence empty where the field has said it when it was made */
    public static void set(HasValidation field, boolean wrong, String sentence) {
        if (!sentence.isEmpty()) {
            field.setErrorMessage(sentence);
        }
        field.setInvalid(wrong);
    }

    public static void wrong(HasValidation field, String sentence) {
        set(field, true, sentence);
    }

    public static void clear(HasValidation... fields) {
        for (var field : fields) {
            set(field, false, "");
        }
    }

    /** What is chosen or written in a field that must not be left empty; else it is marked, and one goes on there. */
    public static <T, F extends HasValue<?, T> & HasValidation> Optional<T> filled(F field) {
        boolean empty = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
        set(field, empty, "");
        if (empty) {
            goTo(field);
        }
        return empty ? Optional.empty() : Optional.of(field.getValue());
    }

    static void goTo(Object field) {
        if (field instanceof Focusable<?> one) {
            one.focus();
        }
    }
}
