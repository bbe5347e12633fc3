package org.steadyback.progression.ui;

import java.util.Arrays;
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

/** Changes one number that may be changed, with a reason. */
class NumberForm extends Composite<Div> {

    private final Select<Parameter> which = new Select<>();
    private final BigDecimalField value = new BigDecimalField("New value");
    private final TextField reason = new TextField("Why");

    NumberForm(GradingParameters now, Consumer<ChangeNumber> onChange) {
        which.setLabel("Number");
        which.setItems(
                Arrays.stream(Parameter.values()).filter(Parameter::adjustable).toList());
        which.setItemLabelGenerator(NumberWords::name);
        which.addValueChangeListener(change -> {
            value.setValue(now.of(change.getValue()));
            value.setHelperText(
                    "From " + NumberWords.range(change.getValue()) + " " + NumberWords.unit(change.getValue()));
        });
        reason.setMaxLength(400);
        reason.setManualValidation(true);
        reason.setErrorMessage("Please say why");
        var change = new Button("Change", _ -> submit(onChange));
        getContent().addClassName("form");
        getContent().add(which, value, reason, change);
    }

    private void submit(Consumer<ChangeNumber> onChange) {
        reason.setInvalid(reason.getValue().isBlank());
        var parameter = which.getValue();
        var wanted = value.getValue();
        which.setInvalid(parameter == null);
        value.setInvalid(wanted == null);
        if (parameter != null && wanted != null && !reason.isInvalid()) {
            onChange.accept(new ChangeNumber(parameter, wanted, reason.getValue()));
        }
    }
}
