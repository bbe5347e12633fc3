package org.steadyback.agreement.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.PlanWish;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.programme.AskedExercise;
import org.steadyback.text.Texts;
import org.steadyback.uikit.FirstName;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** What the physio suggests, and the patient's answer to it (S05). Nothing waits for the answer. */
class SuggestionPanel extends Composite<Div> implements Unsent.Opens {

    private static final SuggestionTexts SAY = Texts.of(SuggestionTexts.class);

    interface Answers {
        void with(AnswerPlan.Says says);
    }

    private final transient List<AskedExercise> exercises;
    private final transient Answers answers;
    private final boolean planOpen;
    private final String physio;
    private @Nullable Button change;

    /** @param planOpen whether the plan may be done now; only then it can be agreed to */
    SuggestionPanel(SuggestedPlan plan, List<AskedExercise> exercises, ZoneId zone, boolean planOpen, Answers answers) {
        this.exercises = exercises;
        this.answers = answers;
        this.planOpen = planOpen;
        this.physio = plan.suggested().by();
        getContent().addClassName("suggestion");
        plan.answer().ifPresentOrElse(answer -> showAnswered(answer, zone), this::showOpen);
    }

    private void showOpen() {
        if (!planOpen) {
            getContent()
                    .add(new Notice(Tone.PAUSED, SAY.prepared(physio), SAY.preparedWaits())
                            .with(actions(change(SAY.askToChange(FirstName.of(physio))))));
            return;
        }
        var suits = new Button(SAY.suits(), _ -> answers.with(new AnswerPlan.Says.ItSuits()));
        suits.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent()
                .add(new Notice(Tone.PLAIN, SAY.suggests(physio), SAY.suggestsLook())
                        .with(actions(suits, change(SAY.askToChange(FirstName.of(physio))))));
    }

    private void showAnswered(SuggestedPlan.Answer answer, ZoneId zone) {
        var day = LocalDate.ofInstant(answer.at(), zone);
        if (answer.suits()) {
            var line = new Paragraph(SAY.saidItSuits(day));
            line.addClassName("quiet");
            getContent().add(line, actions(change(SAY.askToChange(FirstName.of(physio)))));
            return;
        }
        var notice = new Notice(Tone.PAUSED, SAY.askedToChange(physio, day), words(answer));
        answer.reply()
                .ifPresentOrElse(
                        reply -> notice.with(new Paragraph(SAY.answered(
                                reply.signature().by(),
                                LocalDate.ofInstant(reply.signature().at(), zone),
                                reply.words()))),
                        () -> notice.with(new Paragraph(planOpen ? SAY.untilThenGoOn() : SAY.untilThenWait())));
        if (!planOpen) {
            getContent().add(notice.with(actions(change(SAY.askAgain()))));
            return;
        }
        var suits = new Button(SAY.suitsAsItIs(), _ -> answers.with(new AnswerPlan.Says.ItSuits()));
        getContent().add(notice.with(actions(suits, change(SAY.askAgain()))));
    }

    static String words(SuggestedPlan.Answer answer) {
        var wishes = answer.wishes().stream().sorted().map(PlanWish::label).collect(Collectors.joining(". "));
        var about = answer.about();
        return SAY.asked(
                about != null,
                about == null ? "" : about,
                !wishes.isEmpty(),
                wishes,
                !answer.words().isEmpty(),
                answer.words());
    }

    private Button change(String word) {
        var button = new Button(word);
        button.addClickListener(_ -> open());
        change = button;
        return button;
    }

    /** The form of the wish. */
    @Override
    public void open() {
        if (change != null) {
            change.setVisible(false);
            change = null;
            getContent().add(new ChangeWishForm(physio, exercises, answers::with));
        }
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
