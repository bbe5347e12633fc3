package org.steadyback.progression.ui;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.uikit.CheckedForm;

/** Changes one number that may be changed, with a reason. */
class NumberForm extends Composite<Div> {

    private final Select<Parameter> which = new Select<>();
    private final BigDecimalField value = new BigDecimalField("New value");
    private final TextField reason = new TextField("Why");

    private final CheckedForm<ChangeNumber> change = new CheckedForm<>(ChangeNumber.class);

    NumberForm(GradingParameters now, Consumer<ChangeNumber> onChange) {
        which.setLabel("Number");
        which.setItems(
                Arrays.stream(Parameter.values()).filter(Parameter::adjustable).toList());
        which.setItemLabelGenerator(NumberWords::name);
        which.addValueChangeListener(chosen -> {
            value.setValue(now.of(chosen.getValue()));
            value.setHelperText(
                    "From " + NumberWords.range(chosen.getValue()) + " " + NumberWords.unit(chosen.getValue()));
        });
        reason.setMaxLength(400);
        reason.setManualValidation(true);
        change.forField(which).withValidator(Objects::nonNull, "").bind("parameter");
        change.forField(value).withValidator(Objects::nonNull, "").bind("value");
        change.forField(reason)
                .withValidator(CheckedForm::isWritten, "Please say why")
                .bind("reason");
        var button = new Button("Change", _ -> change.filled().ifPresent(onChange));
        getContent().addClassName("form");
        getContent().add(which, value, reason, button);
    }
}
