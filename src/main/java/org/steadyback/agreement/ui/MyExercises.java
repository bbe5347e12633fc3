package org.steadyback.agreement.ui;

import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.agreement.Agreement;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.progression.DoseSentences;
import org.steadyback.progression.QuotaWords;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Withheld;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Unsent;

/** The exercises of a plan as the patient reads them: what, how much, when, how, why. */
class MyExercises extends Composite<UnorderedList> {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    /** Somebody asks less of themselves. */
    interface OnLower {
        void lower(PrescriptionId prescription, LowerForm.Less less);
    }

    /**
     * @param said what the patient said of them
     * @param offered what may be done of it now; only that leads to how it is done, and says what it is good for
     */
    MyExercises(ProgrammeOverview plan, Agreement said, Offered offered, NotRightActions.Ways ways) {
        getContent().addClassName("plan-list");
        plan.exercises().forEach(exercise -> getContent().add(item(plan, said, exercise, offered, ways)));
        var others = new SaidLines(said.saidOfOthers(plan.exercises()), since(plan), plan.zone());
        if (others.isVisible()) {
            getContent().add(new ListItem(others));
        }
    }

    private static ListItem item(
            ProgrammeOverview plan,
            Agreement said,
            AskedExercise exercise,
            Offered offered,
            NotRightActions.Ways ways) {
        var word = plan.word(exercise.asked().prescription());
        var card = exercise.card();
        boolean open = offered.allows(card);
        if (!open) {
            return waiting(plan, said, exercise, offered);
        }
        var item = new ListItem(
                name(card),
                line(DoseWords.of(exercise.asked().dose()), "plan-dose"),
                line(ScheduleWords.of(exercise.asked().schedule()), "plan-days"),
                InLanguage.mark(line(card.cue(), "plan-cue"), card.language()),
                line(why(card), "plan-days"));
        word.coming()
                .filter(asked -> !asked.dose().equals(exercise.asked().dose()))
                .ifPresent(asked ->
                        item.add(line(SAY.fromDay(asked.validFrom(), DoseWords.of(asked.dose())), "plan-dose")));
        var news = word.news();
        if (news != null) {
            item.add(line(DoseSentences.of(card.name(), news), "plan-told"));
        }
        Optional.ofNullable(plan.ladder().get(exercise.asked().prescription()))
                .filter(_ -> offered.plan())
                .ifPresent(place -> item.add(new LadderLine(place)));
        var dose = word.coming().map(Asked::dose).orElse(exercise.asked().dose());
        var prescription = exercise.asked().prescription();
        item.add(Unsent.named(
                LowerForm.nameOf(prescription),
                new LowerForm(
                        card.name(),
                        dose,
                        QuotaWords.holdGrows(dose, card),
                        less -> ways.less().lower(prescription, less))));
        item.add(
                Unsent.named(
                        "not-right-" + prescription,
                        new LaterDetails(NotRightWords.notRight(), () -> new NotRight(exercise, dose, false, ways))),
                new SaidLines(said.saidOf(prescription), since(plan), plan.zone()));
        item.addClassName("plan-item");
        return item;
    }

    /** What may not be done now is named, with why where it is this one's; how much of it, and what could be done instead, is for later. */
    private static ListItem waiting(ProgrammeOverview plan, Agreement said, AskedExercise exercise, Offered offered) {
        var item = new ListItem(line(exercise.card().name(), "plan-name"));
        item.add(line(
                offered.safety().withheld(exercise.card()).map(Withheld::words).orElseGet(SAY::waits),
                "plan-withheld"));
        item.add(new SaidLines(said.saidOf(exercise.asked().prescription()), since(plan), plan.zone()));
        item.addClassName("plan-item");
        return item;
    }

    private static Instant since(ProgrammeOverview plan) {
        return plan.today()
                .minusDays(SaidLines.SHOWN_DAYS)
                .atStartOfDay(plan.zone())
                .toInstant();
    }

    /** Leads to how it is done. */
    private static PathLink name(ExerciseCard card) {
        var link = InLanguage.mark(new PathLink(Paths.myExercise(card.slug()), card.name()), card.language());
        link.addClassName("plan-name");
        return link;
    }

    private static Span line(String text, String className) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
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
