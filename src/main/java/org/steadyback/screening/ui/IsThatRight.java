package org.steadyback.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Step;

/** On the page of advice, never before it: the way back from a slip, for a minute (fact sheet §2.9). */
class IsThatRight extends Composite<Div> {

    static final String SLIP = "No, I tapped by mistake";

    IsThatRight(Step step, Runnable right, Runnable slip) {
        var actions = new Div(new Button("Yes, that is right", _ -> right.run()), new Button(SLIP, _ -> slip.run()));
        actions.addClassName("actions");
        getContent().addClassName("is-that-right");
        getContent()
                .add(
                        new H2("Is that right?"),
                        new Paragraph(
                                "You answered: " + QuestionWording.ENGLISH.question(step)
                                        + " with yes or not sure. If that was a slip, change it now: it takes back this answer and nothing else. After a minute only your clinic can."),
                        actions);
    }
}
