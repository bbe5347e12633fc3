package org.steadyback.programme.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Unsent;

/** Ends a programme, with a reason. */
class EndForm extends Composite<NativeDetails> implements Unsent.Opens {

    private final TextField reason = new TextField("Why it ends");
    private final transient Consumer<String> onEnd;

    EndForm(Consumer<String> onEnd) {
        this.onEnd = onEnd;
        reason.setMaxLength(400);
        reason.setWidthFull();
        reason.setErrorMessage("Please give the reason");
        reason.setManualValidation(true);
        var end = new Button("End programme", _ -> submit());
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var actions = new Div(end);
        actions.addClassName("actions");
        var form = new Div(
                new Paragraph("Today is its last day. Nothing is deleted; what was asked stays readable."),
                reason,
                actions);
        form.addClassName("form");
        getContent().setSummaryText("End this programme");
        getContent().setContent(form);
    }

    @Override
    public void open() {
        getContent().setOpen(true);
    }

    private void submit() {
        Marks.filled(reason).ifPresent(onEnd);
    }
}
