package org.steadyback.uikit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import org.steadyback.text.Texts;

/**
 * Where a patient writes in own words. Nobody reads it at once, and beside it stands the way to what to do when something is wrong;
 * words that must not wait for a reader open the question itself, which is answered before they are sent.
 *
 * <p>The list of signs that they may lead to comes through the frame, where the pages' bundle does not see what it is made of.
 */
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(RadioButtonGroup.class)
public class OwnWords extends Composite<Div> {

    private static final OwnWordsTexts SAY = Texts.of(OwnWordsTexts.class);

    private static final int PAUSE_MS = 600;

    /** What the words are about, the most urgent first. */
    private enum About {
        SELF_HARM,
        SADDLE,
        ANOTHER_SIGN
    }

    /** Of a page that has the list of signs itself: the questions lead nowhere else. */
    public interface Here {

        /** It is new, or nobody is sure: its sign is ticked in the list. */
        void tickSaddle();

        /** Whom to call now. */
        Component crisis();
    }

    private final TextArea words;
    private final Div opened = new Div();
    private final transient TextWatch watch;
    private final Map<About, Button> unanswered = new EnumMap<>(About.class);
    private final Set<About> about = EnumSet.noneOf(About.class);
    private final Map<About, Button> further = new EnumMap<>(About.class);
    private final Map<About, Notice> asked = new EnumMap<>(About.class);
    private final Paragraph first = new Paragraph(SAY.answerFirst());
    private transient @Nullable Here here;
    private transient Runnable onChange = () -> {};

    /**
     * @param help further help to the field; may be empty
     */
    public OwnWords(String label, String help, int longest, TextWatch watch) {
        this.watch = watch;
        words = new TextArea(label);
        words.setMaxLength(longest);
        words.setWidthFull();
        words.setHelperText(help.isBlank() ? SAY.notReadAtOnce() : SAY.helpAndNotReadAtOnce(help.strip()));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(_ -> {
            open();
            onChange.run();
        });
        opened.getElement().setAttribute("aria-live", "polite");
        first.getElement().setAttribute("role", "alert");
        first.setVisible(false);
        getContent().addClassName("own-words");
        getContent().add(words, warningSigns(SAY.somethingIsWrong()), opened, first);
    }

    /** On a page that has the list of signs itself. */
    public OwnWords here(Here here) {
        this.here = here;
        return this;
    }

    /** What is told of every change of the words, and of every answer to a question that they have opened. */
    public OwnWords onChange(Runnable onChange) {
        this.onChange = onChange;
        return this;
    }

    /** Whether every question that the words have opened is answered. */
    public boolean isAnswered() {
        open();
        return unanswered.isEmpty();
    }

    /** The sign itself was ticked, which answers the question of bladder, bowel and saddle. */
    public void saddleIsTicked() {
        unanswered.remove(About.SADDLE);
        Optional.ofNullable(asked.get(About.SADDLE)).ifPresent(question -> question.setVisible(false));
        first.setVisible(first.isVisible() && !unanswered.isEmpty());
    }

    public String getValue() {
        return words.getValue();
    }

    /** Whether something was written; marks the field where nothing was. */
    public boolean isWritten(String otherwise) {
        words.setManualValidation(true);
        words.setErrorMessage(otherwise);
        return Marks.filled(words).isPresent();
    }

    /**
     * To be asked by every form before it sends the words: false while a question that they open has no answer, which is then asked
     * for. Whom to call stays in sight of whoever goes on, whatever page comes next.
     */
    public boolean mayBeSent() {
        open();
        first.setVisible(!unanswered.isEmpty());
        if (!unanswered.isEmpty()) {
            toTheQuestion(unanswered.keySet().iterator().next());
            return false;
        }
        sent();
        return true;
    }

    /** On what asks further or, where there is no such way, on the question itself: never on what answers it, so that one tap too many is no "no". */
    private void toTheQuestion(About one) {
        var yes = further.get(one);
        var question = asked.get(one);
        if (yes != null) {
            yes.focus();
        } else if (question != null) {
            question.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
        }
    }

    /** They are sent, whatever is answered: whom to call stays in sight. */
    public void sent() {
        if (watch.areAboutSelfHarm(words.getValue())) {
            var frame = findAncestor(Frame.class);
            if (frame != null) {
                frame.keepInNeed();
            }
        }
    }

    /** A question is asked anew only when the words have become about something else. */
    private void open() {
        var now = EnumSet.noneOf(About.class);
        var text = words.getValue();
        add(now, About.SELF_HARM, watch.areAboutSelfHarm(text));
        add(now, About.SADDLE, watch.areAboutTheSaddle(text));
        add(now, About.ANOTHER_SIGN, watch.areAboutAnotherSign(text));
        if (now.equals(about)) {
            return;
        }
        var answered = EnumSet.copyOf(about);
        answered.removeAll(unanswered.keySet());
        about.clear();
        about.addAll(now);
        unanswered.clear();
        asked.clear();
        further.clear();
        opened.removeAll();
        now.forEach(one -> opened.add(question(one, answered.contains(one))));
        first.setVisible(first.isVisible() && !unanswered.isEmpty());
    }

    private static void add(Set<About> now, About one, boolean is) {
        if (is) {
            now.add(one);
        }
    }

    private Notice question(About one, boolean answered) {
        var notice = here == null ? question(one) : question(one, here);
        asked.put(one, notice);
        if (!answered) {
            var answer = new Button(one == About.SELF_HARM ? SAY.haveRead() : SAY.asBefore());
            answer.addClickListener(_ -> {
                unanswered.remove(one);
                answer.setVisible(false);
                first.setVisible(first.isVisible() && !unanswered.isEmpty());
                onChange.run();
            });
            unanswered.put(one, answer);
            notice.with(answer);
        }
        return notice;
    }

    private Notice question(About one) {
        return switch (one) {
            case SELF_HARM -> new Notice(Tone.ATTENTION, SAY.notAlone()).with(warningSigns(SAY.whomToCall()));
            case SADDLE -> saddle().with(further(one, SAY.yesAskMe(), this::askSigns));
            case ANOTHER_SIGN -> anotherSign().with(further(one, SAY.yesAskMe(), this::askSigns));
        };
    }

    private Notice question(About one, Here here) {
        return switch (one) {
            case SELF_HARM -> new Notice(Tone.ATTENTION, SAY.notAloneCallNow()).with(here.crisis());
            case SADDLE -> saddle().with(further(one, SAY.yes(), here::tickSaddle));
            case ANOTHER_SIGN -> anotherSign().with(new Paragraph(SAY.tickAbove()));
        };
    }

    private Button further(About one, String text, Runnable asks) {
        var button = new Button(text, _ -> asks.run());
        further.put(one, button);
        return button;
    }

    private static Notice saddle() {
        return new Notice(Tone.ATTENTION, SAY.saddle()).with(new Paragraph(SAY.saddleWhy()));
    }

    private static Notice anotherSign() {
        return new Notice(Tone.ATTENTION, SAY.anotherSign()).with(new Paragraph(SAY.anotherSignWhy()));
    }

    /** In the place of the page, which keeps what was written on it. */
    private void askSigns() {
        var frame = findAncestor(Frame.class);
        if (frame == null) {
            getUI().ifPresent(ui -> ui.navigate(Paths.ME_SIGNS));
        } else {
            frame.askSigns(words::focus);
        }
    }

    /** Beside the page, which keeps what was written on it. */
    private static PathLink warningSigns(String text) {
        var link = new PathLink(Paths.WARNING_SIGNS, text);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
