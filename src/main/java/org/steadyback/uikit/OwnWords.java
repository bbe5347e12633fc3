package org.steadyback.uikit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Where a patient writes in own words. Nobody reads it at once, and beside it stands the way to what to do when something is wrong;
 * words that must not wait for a reader open the question itself, which is answered before they are sent.
 */
public class OwnWords extends Composite<Div> {

    private static final int PAUSE_MS = 600;
    private static final String FIRST = "Please answer this first. Then you can send what you wrote.";

    /** What the words are about, the most urgent first. */
    private enum About {
        SELF_HARM,
        SADDLE,
        ANOTHER_SIGN
    }

    private final TextArea words;
    private final Div opened = new Div();
    private final transient TextWatch watch;
    private final Map<About, Button> unanswered = new EnumMap<>(About.class);
    private final Set<About> about = EnumSet.noneOf(About.class);
    private final Paragraph first = new Paragraph(FIRST);

    /**
     * @param help further help to the field; may be empty
     */
    public OwnWords(String label, String help, int longest, TextWatch watch) {
        this.watch = watch;
        words = new TextArea(label);
        words.setMaxLength(longest);
        words.setWidthFull();
        words.setHelperText((help + " Not read at once.").strip());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(_ -> open());
        opened.getElement().setAttribute("aria-live", "polite");
        first.getElement().setAttribute("role", "alert");
        first.setVisible(false);
        getContent().addClassName("own-words");
        getContent().add(words, new PathLink(Paths.WARNING_SIGNS, "Something is wrong: what to do now"), opened, first);
    }

    public String getValue() {
        return words.getValue();
    }

    /** Whether something was written; marks the field where nothing was. */
    public boolean isWritten(String otherwise) {
        words.setManualValidation(true);
        words.setErrorMessage(otherwise);
        words.setInvalid(words.getValue().isBlank());
        return !words.isInvalid();
    }

    /**
     * To be asked by every form before it sends the words: false while a question that they open has no answer, which is then asked
     * for. Whom to call stays in sight of whoever goes on, whatever page comes next.
     */
    public boolean mayBeSent() {
        open();
        first.setVisible(!unanswered.isEmpty());
        if (!unanswered.isEmpty()) {
            unanswered.values().iterator().next().focus();
            return false;
        }
        sent();
        return true;
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
        var notice = switch (one) {
            case SELF_HARM ->
                new Notice(
                                Tone.ATTENTION,
                                "You do not have to carry this alone. Please do not wait for somebody to read it: the numbers to call are one tap away.")
                        .with(new PathLink(Paths.WARNING_SIGNS, "Whom to call now"));
            case SADDLE ->
                new Notice(Tone.ATTENTION, "Is it new, or has it changed in the last two weeks?")
                        .with(
                                new Paragraph(
                                        "A new change of bladder, bowel or feeling between the legs has to be looked at straight away."))
                        .with(new PathLink(Paths.WARNING_SIGNS, "It is new: what to do now"))
                        .with(new PathLink(Paths.ME_SIGNS, "I am not sure: ask me"));
            case ANOTHER_SIGN ->
                new Notice(Tone.ATTENTION, "Is it new, or getting worse?")
                        .with(
                                new Paragraph(
                                        "Please stop exercising. Chest pain, fainting or a leg that fails has to be looked at straight away."))
                        .with(new PathLink(Paths.ME_SIGNS, "Yes, or I am not sure: ask me"));
        };
        if (!answered) {
            var answer = new Button(one == About.SELF_HARM ? "I have read this" : "No, it is as it was before");
            answer.addClickListener(_ -> {
                unanswered.remove(one);
                answer.setVisible(false);
                first.setVisible(first.isVisible() && !unanswered.isEmpty());
            });
            unanswered.put(one, answer);
            notice.with(answer);
        }
        return notice;
    }
}
