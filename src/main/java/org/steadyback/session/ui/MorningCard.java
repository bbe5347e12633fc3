package org.steadyback.session.ui;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningQuestion;
import org.steadyback.session.MorningTexts;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.Tone;

/**
 * One question, one tap. Its id is made with it, so that a tap that is sent twice is stored once. Once answered it is one line, and
 * can be opened and answered anew, under a new id, until the day is over.
 */
class MorningCard extends Composite<Section> {

    /** What to do with a tap. */
    interface Answered {
        void with(MorningCard card, MorningId id, PainScore pain);
    }

    private static final MorningTexts SAY = Texts.of(MorningTexts.class);

    private final MorningQuestion question;
    private final BooleanSupplier stillThatDay;
    private final Answered answered;
    private PainScaleField scale;

    /** @param stillThatDay whether the morning is still that of the day where the patient lives; else nothing is opened again */
    MorningCard(MorningQuestion question, BooleanSupplier stillThatDay, Answered answered) {
        this(question, stillThatDay, answered, null);
        ask(null, "");
    }

    /** As it was answered already. */
    MorningCard(Today.MorningNote note, BooleanSupplier stillThatDay, Answered answered) {
        this(note.question(), stillThatDay, answered, null);
        show(note.pain(), note.line());
    }

    private MorningCard(
            MorningQuestion question, BooleanSupplier stillThatDay, Answered answered, @Nullable Void nothing) {
        this.question = question;
        this.stillThatDay = stillThatDay;
        this.answered = answered;
        this.scale = new PainScaleField(question.text());
        getContent().addClassNames("question", "card");
    }

    private void ask(@Nullable PainScore before, String line) {
        var id = MorningId.next();
        scale = new PainScaleField(question.text());
        scale.setHelperText(SAY.scale());
        if (before != null) {
            scale.setValue(before.value());
        }
        scale.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                answered.with(this, id, new PainScore(change.getValue()));
            }
        });
        getContent().removeAll();
        getContent().add(scale);
        if (before != null) {
            getContent().add(quiet(SAY.leave(), () -> show(before, line)));
        }
    }

    private void show(PainScore pain, String line) {
        getContent().removeAll();
        getContent().add(new Paragraph(line));
        changeable(pain, line);
    }

    private void changeable(PainScore pain, String line) {
        if (stillThatDay.getAsBoolean()) {
            getContent().add(quiet(SAY.change(), () -> {
                if (stillThatDay.getAsBoolean()) {
                    ask(pain, line);
                } else {
                    show(pain, line);
                }
            }));
        }
    }

    private static Button quiet(String text, Runnable action) {
        var button = new Button(text, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /**
     * Said only when it is stored.
     *
     * @param told what was decided because of it; empty = nothing
     */
    void saved(String told) {
        var pain = Objects.requireNonNull(scale.getValue());
        getContent().removeAll();
        getContent().add(new Notice(Tone.SETTLED, (SAY.savedThanks(pain) + " " + told).strip()).announced());
        changeable(new PainScore(pain), SAY.answered(pain));
    }

    void refused(String sentence) {
        scale.setErrorMessage(sentence);
    }
}
