package org.steadyback.education.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.education.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Who picked an article for the patient, and the words they added. */
class GivenNote extends Composite<Div> {

    private static final LearnTexts SAY = Texts.of(LearnTexts.class);

    GivenNote(Reading.Given given, LocalDate day) {
        getContent().add(new Notice(Tone.PLAIN, words(given, day)));
    }

    static String words(Reading.Given given, LocalDate day) {
        return given.note().isEmpty() ? SAY.picked(given.by(), day) : SAY.pickedWithNote(given.by(), day, given.note());
    }
}
