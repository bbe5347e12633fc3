package org.steadyback.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.uikit.Marks;

/** Settles one answer that was "not sure", with the reason. */
class SettleForm extends Composite<Div> {

    /** What is done with the physio's word. */
    interface Settle {

        void settle(Question question, boolean yes, String reason);
    }

    private final TextField reason = new TextField("How you know");
    private final transient Question question;
    private final transient Settle onSettle;

    SettleForm(Question question, Settle onSettle) {
        this.question = question;
        this.onSettle = onSettle;
        reason.setMaxLength(400);
        reason.setErrorMessage("Please say how you know");
        reason.setManualValidation(true);
        var words = words(question);
        var row = new Div(reason, button("Yes", true, words), button("No", false, words));
        row.addClassName("settle");
        getContent().add(new Paragraph(question.key() + " · " + words), row);
    }

    private Button button(String word, boolean yes, String asked) {
        var button = new Button(word, _ -> submit(yes));
        button.setAriaLabel(word + ": " + asked);
        return button;
    }

    private void submit(boolean yes) {
        Marks.filled(reason).ifPresent(why -> onSettle.settle(question, yes, why));
    }

    /** Two questions come of one step about operations. */
    private static String words(Question question) {
        for (var step : Step.values()) {
            if (step.question().filter(question::equals).isPresent()) {
                return QuestionWording.ENGLISH.question(step);
            }
        }
        return switch (question) {
            case RECENT_SURGERY -> "Was the operation less than 12 weeks ago?";
            case OLD_SURGERY -> "Was there an operation 12 weeks ago or longer?";
            default -> question.key();
        };
    }
}
