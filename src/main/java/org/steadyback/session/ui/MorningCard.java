package org.steadyback.session.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;

import org.steadyback.kernel.PainScore;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.Tone;

/** One question, one tap. Its id is made with it, so that a tap that is sent twice is stored once. */
class MorningCard extends Composite<Section> {

    /** What to do with a tap. */
    interface Answered {
        void with(MorningCard card, MorningId id, PainScore pain);
    }

    private final MorningId id = MorningId.next();
    private final PainScaleField scale;

    MorningCard(MorningQuestion question, Answered answered) {
        scale = new PainScaleField(question.text());
        scale.setHelperText("0 is no pain. One tap is enough.");
        scale.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                answered.with(this, id, new PainScore(change.getValue()));
            }
        });
        getContent().addClassNames("question", "card");
        getContent().add(scale);
    }

    /**
     * Said only when it is stored.
     *
     * @param told what was decided because of it; empty = nothing
     */
    void saved(String told) {
        var pain = Objects.requireNonNull(scale.getValue());
        getContent().removeAll();
        getContent()
                .add(new Notice(Tone.SETTLED, ("Saved: " + pain + " of 10. Thank you. " + told).strip()).announced());
    }

    void refused(String sentence) {
        scale.setErrorMessage(sentence);
    }
}
