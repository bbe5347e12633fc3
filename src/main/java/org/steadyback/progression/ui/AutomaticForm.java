package org.steadyback.progression.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.progression.AutomaticMode;
import org.steadyback.uikit.Marks;

/** Switches the automatic mode of a programme, with a word why. */
class AutomaticForm extends Composite<Div> {

    /** What was asked for. */
    record Switch(boolean on, String why) {}

    AutomaticForm(AutomaticMode.State state, Consumer<Switch> onSwitch) {
        var why = new TextField(state.on() ? "Why it ends" : "Why it suits this patient");
        why.setMaxLength(400);
        why.setWidthFull();
        why.setManualValidation(true);
        why.setErrorMessage("Please say why");
        var button = new Button(state.on() ? "Switch off" : "Switch on", _ -> {
            Marks.filled(why).ifPresent(reason -> onSwitch.accept(new Switch(!state.on(), reason)));
        });
        getContent().addClassName("form");
        getContent()
                .add(
                        new Paragraph(state.inWords()),
                        new Paragraph(
                                "While it is on, a plain rise is applied without you: the smallest step, at most one a week, never"
                                        + " another exercise. While a weekly check or the screen of every 12 weeks has not been answered for a"
                                        + " week, a rise waits for you. One unsettled session switches it off."),
                        why,
                        button);
    }
}
