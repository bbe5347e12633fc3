package org.steadyback.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Step;
import org.steadyback.text.Texts;

/** On the page of advice, never before it: the way back from a slip, for a minute (fact sheet §2.9). */
class IsThatRight extends Composite<Div> {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);

    IsThatRight(Step step, Runnable right, Runnable slip) {
        var actions = new Div(new Button(SAY.right(), _ -> right.run()), new Button(SAY.slip(), _ -> slip.run()));
        actions.addClassName("actions");
        getContent().addClassName("is-that-right");
        getContent()
                .add(
                        new H2(SAY.isThatRight()),
                        new Paragraph(SAY.youAnswered(QuestionWording.ofReader().question(step))),
                        actions);
    }
}
