package org.steadyback.uikit;

import java.util.Optional;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializableFunction;

/**
 * Fields that are checked together when what they say is sent, and not while somebody is still writing: each that is wrong says so
 * until it is sent again, and one goes on at the first of them.
 *
 * @param <R> a public record with a component for each field
 */
public final class CheckedForm<R extends Record> extends Binder<R> {

    public CheckedForm(Class<R> what) {
        super(what);
        // what is wrong is said in our words, or not at all
        setDefaultValidatorsEnabled(false);
        setFieldsValidationStatusChangeListenerEnabled(false);
    }

    /** What the fields say; empty if one of them is wrong. */
    public Optional<R> filled() {
        try {
            return Optional.of(writeRecord());
        } catch (ValidationException wrong) {
            // told of every field, right ones too
            wrong.getFieldValidationErrors().stream()
                    .filter(BindingValidationStatus::isError)
                    .findFirst()
                    .ifPresent(first -> Marks.goTo(first.getField()));
            return Optional.empty();
        }
    }

    /** What the fields say, right or wrong, as a draft keeps it; their marks stay as they are. Only where nothing is {@link #made}. */
    public R asItStands() {
        var shown = getValidationStatusHandler();
        setValidationStatusHandler(_ -> {});
        setValidatorsDisabled(true);
        try {
            return writeRecord();
        } catch (ValidationException neverChecked) {
            throw new IllegalStateException(neverChecked);
        } finally {
            setValidatorsDisabled(false);
            setValidationStatusHandler(shown);
        }
    }

    public void clearMarks() {
        getFields().map(HasValidation.class::cast).forEach(Marks::clear);
    }

    public static boolean isWritten(String text) {
        return !text.isBlank();
    }

    /** The rule of what a text becomes is its constructor's: what that refuses is said at the field in its words. */
    public static <T> Converter<String, T> made(SerializableFunction<String, T> constructor) {
        return Converter.from(
                text -> Result.of(() -> constructor.apply(text), CheckedForm::sentence),
                made -> made == null ? "" : String.valueOf(made));
    }

    /** The same for a text that stays one. */
    public static Validator<String> accepted(SerializableFunction<String, ?> constructor) {
        return (text, _) -> Result.of(() -> (Object) constructor.apply(text), CheckedForm::sentence)
                .getMessage()
                .map(ValidationResult::error)
                .orElseGet(ValidationResult::ok);
    }

    @Override
    protected void handleFieldValueChange(Binding<R, ?> binding) {
        // checked when it is sent
    }

    private static String sentence(Exception refused) {
        return String.valueOf(refused.getMessage());
    }
}
