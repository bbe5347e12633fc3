package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.progression.DoseSentences;
import org.steadyback.text.Texts;

/** What an exercise of a plan is good for, what changed last in it and why, and where it leads. */
class WhyThisMuch extends Composite<Div> {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    /** @param planOpen whether all of the plan may be done; only then it is told where this leads */
    WhyThisMuch(ProgrammeOverview plan, AskedExercise exercise, boolean planOpen) {
        var prescription = exercise.asked().prescription();
        var word = plan.word(prescription);
        getContent().addClassName("plan-why");
        getContent().add(new Paragraph(why(exercise.card())));
        word.coming()
                .filter(asked -> !asked.dose().equals(exercise.asked().dose()))
                .ifPresent(asked ->
                        getContent().add(new Paragraph(SAY.fromDay(asked.validFrom(), DoseWords.of(asked.dose())))));
        var news = word.news();
        if (news != null) {
            getContent().add(new Paragraph(DoseSentences.of(exercise.card().name(), news)));
        }
        var place = plan.ladder().get(prescription);
        if (place != null && planOpen) {
            getContent().add(new LadderLine(place));
        }
    }

    private static String why(ExerciseCard card) {
        return switch (card.section()) {
            case MOVEMENT_OR_STRETCHING ->
                card.directions().stream()
                        .findFirst()
                        .map(Direction::plainWords)
                        .map(SAY::whyMovingThere)
                        .orElseGet(SAY::whyMoving);
            case STRENGTHENING -> SAY.whyStrong();
            case PHYSICAL_FITNESS -> SAY.whyFit();
        };
    }
}
