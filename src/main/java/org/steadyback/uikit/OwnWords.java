package org.steadyback.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Where a patient writes in own words. Nobody reads it at once, and beside it stands the way to what to do when something is wrong;
 * words that must not wait for a reader open the question itself.
 */
public class OwnWords extends Composite<Div> {

    private static final int PAUSE_MS = 600;

    private final TextArea words;
    private final Div opened = new Div();

    /**
     * @param about further help to the field; may be empty
     */
    public OwnWords(String label, String about, int longest, TextWatch watch) {
        words = new TextArea(label);
        words.setMaxLength(longest);
        words.setWidthFull();
        words.setHelperText((about + " Not read at once.").strip());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.addValueChangeListener(changed ->
                open(watch.areAboutSelfHarm(changed.getValue()), watch.areAboutTheSaddle(changed.getValue())));
        opened.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("own-words");
        getContent().add(words, new PathLink(Paths.WARNING_SIGNS, "Something is wrong: what to do now"), opened);
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

    private void open(boolean selfHarm, boolean saddle) {
        opened.removeAll();
        if (selfHarm) {
            opened.add(new Notice(
                            Tone.ATTENTION,
                            "You do not have to carry this alone. Please do not wait for somebody to read it: the numbers to call are one tap away.")
                    .with(new PathLink(Paths.WARNING_SIGNS, "Whom to call now")));
        }
        if (saddle) {
            opened.add(new Notice(Tone.ATTENTION, "Is it new, or has it changed in the last two weeks?")
                    .with(
                            new Paragraph(
                                    "A new change of bladder, bowel or feeling between the legs has to be looked at straight away."))
                    .with(new PathLink(Paths.WARNING_SIGNS, "It is new: what to do now"))
                    .with(new PathLink(Paths.ME_SCREEN + "?kind=ROUTINE", "I am not sure: ask me")));
        }
    }
}
