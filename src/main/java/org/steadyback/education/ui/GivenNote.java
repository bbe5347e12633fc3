package org.steadyback.education.ui;

import java.time.ZoneId;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.education.Reading;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Who picked an article for the patient, and the words they added. */
class GivenNote extends Composite<Div> {

    GivenNote(Reading.Given given, ZoneId zone) {
        getContent().add(new Notice(Tone.PLAIN, words(given, zone)));
    }

    static String words(Reading.Given given, ZoneId zone) {
        var picked = "%s picked this for you on %s.".formatted(given.by(), EducationWords.day(given.at(), zone));
        return given.note().isEmpty() ? picked : picked + " “" + given.note() + "”";
    }
}
