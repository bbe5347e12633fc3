package org.steadyback.agreement.ui;

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
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** What the physio suggests, and the patient's answer to it (S05). Nothing waits for the answer. */
class SuggestionPanel extends Composite<Div> implements Unsent.Opens {

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
                    .add(new Notice(
                                    Tone.PAUSED,
                                    physio + " has prepared this plan",
                                    "It waits. You can read it and ask for a change; you will be asked whether it suits you"
                                            + " when it may begin.")
                            .with(actions(change("Ask to change it"))));
            return;
        }
        var suits = new Button("It suits me", _ -> answers.with(new AnswerPlan.Says.ItSuits()));
        suits.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent()
                .add(new Notice(
                                Tone.PLAIN,
                                physio + " suggests this plan",
                                "Look at it in peace and say whether it suits you. You can start at once: nothing waits"
                                        + " for your answer.")
                        .with(actions(suits, change("Ask to change it"))));
    }

    private void showAnswered(SuggestedPlan.Answer answer, ZoneId zone) {
        var day = Dates.day(answer.at().atZone(zone).toLocalDate());
        if (answer.suits()) {
            var line = new Paragraph("You said on " + day + " that this plan suits you.");
            line.addClassName("quiet");
            getContent().add(line, actions(change("Ask to change it")));
            return;
        }
        var notice =
                new Notice(Tone.PAUSED, "You asked " + physio + " on " + day + " to change the plan", words(answer));
        answer.reply()
                .ifPresentOrElse(
                        reply -> notice.with(new Paragraph("%s answered on %s: “%s”"
                                .formatted(
                                        reply.signature().by(),
                                        Dates.day(reply.signature()
                                                .at()
                                                .atZone(zone)
                                                .toLocalDate()),
                                        reply.words()))),
                        () -> notice.with(new Paragraph(
                                planOpen
                                        ? "Until then go on as far as it feels right. Doing less is always fine."
                                        : "Until then the plan waits.")));
        if (!planOpen) {
            getContent().add(notice.with(actions(change("Ask again"))));
            return;
        }
        var suits = new Button("It suits me as it is", _ -> answers.with(new AnswerPlan.Says.ItSuits()));
        getContent().add(notice.with(actions(suits, change("Ask again"))));
    }

    static String words(SuggestedPlan.Answer answer) {
        var wishes = answer.wishes().stream().sorted().map(PlanWish::label).collect(Collectors.joining(". "));
        var about = answer.about() == null ? "" : answer.about() + ": ";
        var own = answer.words().isEmpty() ? "" : "“" + answer.words() + "”";
        return about + wishes + (wishes.isEmpty() || own.isEmpty() ? "" : ". ") + own + (own.isEmpty() ? "." : "");
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
