package org.steadyback.session.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.interview.FoundBefore;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.CallLinks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.OwnWords;
import org.steadyback.uikit.Tone;

/**
 * A sign to tick. A tick shows at once, without a word from the portal: stop, when to ring, the number, and the sign's one question
 * (fact sheet §2.9, order). All of it is on the page before; session.css shows it beside a tick, and {@link SignsKept} reads it there.
 */
class SignTick extends Composite<Div> {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);

    private static final int LONGEST_NOTE = 2000;

    private final transient Sign sign;
    private final Checkbox tick;
    private final Div more = new Div();
    private final RadioButtonGroup<ScreenAnswer> answer = new RadioButtonGroup<>();
    private final CheckboxGroup<Question> which = new CheckboxGroup<>();
    private final Checkbox asBefore = new Checkbox(SAY.asBefore());
    private final OwnWords note;

    /**
     * @param found what a clinician found when it was said before; null = nothing
     * @param onChange something of it was ticked, written, answered or taken back
     * @param tickSaddle ticks the sign that own words are about
     */
    SignTick(Sign sign, @Nullable FoundBefore found, HelpNumbers numbers, Runnable onChange, Runnable tickSaddle) {
        this.sign = sign;
        note = new OwnWords(SAY.ownWords(), "", LONGEST_NOTE, WatchWords.ofReader())
                .here(here(numbers, tickSaddle))
                .onChange(onChange);
        tick = new Checkbox(SignWords.label(sign), _ -> onChange.run());
        SignsKept.marks(getContent(), sign.wire());
        stop(more, SignWords.ringIf(sign), numbers.inOrder(Advice.EMERGENCY_GO));
        if (found != null) {
            asBefore.addClassName("sign-as-before");
            asBefore.addValueChangeListener(_ -> onChange.run());
            more.add(found(found).with(asBefore));
        }
        if (sign == Sign.SOMETHING_ELSE) {
            // what the words open is asked before the sign's own question
            more.add(note);
        }
        SignWords.question(sign).ifPresent(question -> ask(question, onChange));
        getContent().add(tick, more);
    }

    /** What stands beside a tick at once. */
    static void stop(Div more, String ringIf, List<HelpNumbers.Line> numbers) {
        var heading = new H3(SAY.stop());
        heading.getElement().setAttribute("tabindex", "-1");
        more.addClassName("sign-more");
        more.getElement().setAttribute("role", "alert");
        more.add(
                heading,
                new Paragraph(ringIf),
                new CallLinks(numbers.stream()
                        .map(line -> new CallLink(line.number(), SAY.call(line.number())))
                        .toList()));
    }

    boolean ticked() {
        return tick.getValue();
    }

    Sign sign() {
        return sign;
    }

    boolean asBefore() {
        return asBefore.getValue();
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

    /** Ticked and answered from the outside, as if it had been touched. */
    void tick(boolean ticked) {
        tick.setValue(ticked);
    }

    /** To the eye. */
    void show() {
        tick.focus();
        tick.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
    }

    /** The sign that the words are about was ticked by itself. */
    void saddleIsTicked() {
        note.saddleIsTicked();
    }

    /** Whether every question that its words have opened is answered. */
    boolean wordsAnswered() {
        boolean answered = !ticked() || note.isAnswered();
        if (answered) {
            getElement().setAttribute(SignsKept.ANSWERED, note.getValue());
        } else {
            getElement().removeAttribute(SignsKept.ANSWERED);
        }
        return answered;
    }

    /** The same, to be asked before it goes out: what has no answer is asked for. */
    boolean askWords() {
        return !ticked() || note.mayBeSent();
    }

    /** Goes out with the sign, which waits for nothing. */
    void sent() {
        if (ticked()) {
            note.sent();
        }
    }

    private void ask(String question, Runnable onChange) {
        if (sign.ask() == Sign.Ask.WHICH) {
            which.setLabel(question);
            which.addClassName("sign-which");
            which.setItems(Sign.SADDLE.stream().sorted().toList());
            which.setItemLabelGenerator(SignWords::which);
            which.addValueChangeListener(_ -> onChange.run());
            more.add(which);
        } else {
            answer.setLabel(question);
            answer.setItems(ScreenAnswer.NO, ScreenAnswer.YES, ScreenAnswer.NOT_SURE);
            answer.setItemLabelGenerator(SignWords::choice);
            answer.addValueChangeListener(_ -> onChange.run());
            more.add(answer);
        }
    }

    /** As on the screen. */
    private static Notice found(FoundBefore found) {
        return new Notice(Tone.PLAIN, SAY.lookedInto(found.by(), found.day()), SAY.found(found.words()));
    }

    private static OwnWords.Here here(HelpNumbers numbers, Runnable tickSaddle) {
        return new OwnWords.Here() {
            @Override
            public void tickSaddle() {
                tickSaddle.run();
            }

            @Override
            public Component crisis() {
                return new CallLinks(Stream.concat(
                                Stream.ofNullable(numbers.crisis() == null ? numbers.urgent() : numbers.crisis()),
                                numbers.inOrder(Advice.EMERGENCY_GO).stream())
                        .map(line -> CallLink.to(line.label(), line.number()))
                        .toList());
            }
        };
    }
}
