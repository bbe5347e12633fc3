package org.steadyback.screening.ui;

import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.Sitting;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.FoundBefore;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** One question, calmly: where one is, the question, its replies, and the way back. */
class QuestionCard extends Composite<Div> {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);

    private final H1 heading = new H1();

    /**
     * @param onTick what is ticked in the list of the weekly check, each time it changes
     * @param ahead what that list needs where there is no network; null = at the desk
     * @param onSlip what was ticked there was a slip
     */
    QuestionCard(
            Sitting sitting,
            Step step,
            Consumer<String> onReply,
            Consumer<Step> onBack,
            Consumer<Set<QuestionGroup>> onTick,
            NewsKept.@Nullable Ahead ahead,
            Runnable onSlip) {
        var words = QuestionWording.ofReader();
        heading.setText(words.question(step));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("question-card");
        getContent().add(place(sitting, step, words), heading);
        (step.form() == Form.SCALE ? java.util.Optional.of(words.word("scale.help")) : words.help(step))
                .ifPresent(help -> getContent().add(quiet(help)));
        var known = sitting.interview().known();
        known.found(step).ifPresent(found -> getContent().add(found(found)));
        getContent()
                .add(new ReplyFields(
                        step,
                        known.found(step).isPresent(),
                        known.today(),
                        words,
                        onReply,
                        new ReplyFields.News(sitting.sheet().news(), onTick, ahead)));
        if (sitting.interview().kind() == ScreenKind.WEEKLY && step != Step.NEWS) {
            getContent().add(slip(onSlip));
        }
        sitting.before(step).ifPresent(before -> getContent().add(back(before, onBack)));
        sitting.sheet().reply(step).ifPresent(_ -> getContent().add(quiet(SAY.answered())));
    }

    /** For keyboard and screen reader the new question is where one is now. */
    void focus() {
        // from the top: a number to call may stand above it
        heading.getElement().executeJs("this.focus({ preventScroll: true }); window.scrollTo(0, 0)");
    }

    private static Paragraph place(Sitting sitting, Step step, QuestionWording words) {
        if (step == Step.NEWS) {
            return quiet(SAY.weekly());
        }
        var place = sitting.interview().place(step, sitting.sheet());
        var part = words.part(step.part());
        return quiet(
                place.questions() == 1
                        ? SAY.part(place.part(), place.parts(), part)
                        : SAY.partAndQuestion(place.part(), place.parts(), part, place.question(), place.questions()));
    }

    /** What a clinician found when this was answered with yes before. */
    private static Notice found(FoundBefore found) {
        return new Notice(Tone.PLAIN, SAY.found(found.by(), found.day()), SAY.foundWords(found.words()));
    }

    private static Button slip(Runnable onSlip) {
        var button = new Button(SAY.slip(), _ -> onSlip.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Button back(Step before, Consumer<Step> onBack) {
        var button = new Button(SAY.back(), Icons.BACK.create(), _ -> onBack.accept(before));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
