package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.rules.Answer;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.uikit.OwnWords;

/** A sign to tick. A tick shows at once: stop, when to ring, the number, and the sign's one question (fact sheet §2.9, order). */
class SignTick extends Composite<Div> {

    private static final int LONGEST_NOTE = 2000;

    private final transient Sign sign;
    private final Checkbox tick;
    private final Div more = new Div();
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final CheckboxGroup<Question> which = new CheckboxGroup<>();
    private final OwnWords note = new OwnWords("In your own words", "", LONGEST_NOTE, WatchWords.ENGLISH);

    SignTick(Sign sign, HelpNumbers numbers) {
        this.sign = sign;
        tick = new Checkbox(SignWords.label(sign), event -> more.setVisible(event.getValue()));
        more.addClassName("sign-more");
        more.getElement().setAttribute("role", "alert");
        more.add(new Paragraph("Please stop exercising. " + SignWords.ringIf(sign)), call(numbers.emergency()));
        SignWords.question(sign).ifPresent(this::ask);
        if (sign == Sign.SOMETHING_ELSE) {
            more.add(note);
        }
        more.setVisible(false);
        getContent().add(tick, more);
    }

    boolean ticked() {
        return tick.getValue();
    }

    /** With the answer as it stands; none is left out. */
    Said.OfSign said() {
        return sign.ask() == Sign.Ask.WHICH
                ? new Said.OfSign(sign, null, which.getValue())
                : Said.OfSign.of(sign, answer.getValue());
    }

    String note() {
        return note.getValue().strip();
    }

    private void ask(String question) {
        if (sign.ask() == Sign.Ask.WHICH) {
            which.setLabel(question);
            which.setItems(Sign.SADDLE.stream().sorted().toList());
            which.setItemLabelGenerator(SignWords::which);
            more.add(which);
        } else {
            answer.setLabel(question);
            answer.setItems(Answer.NO, Answer.YES, Answer.NOT_SURE);
            answer.setItemLabelGenerator(SignWords::choice);
            more.add(answer);
        }
    }

    private static Anchor call(HelpNumbers.Line line) {
        var link = new Anchor("tel:" + line.number().replaceAll("[^0-9+*#]", ""), "Call " + line.number());
        link.addClassName("button");
        return link;
    }
}
