package org.steadyback.agreement.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.agreement.Agreement;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.plan.Burden;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Withheld;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The exercises of a plan as the patient reads them: one row each, which leads to its page, under how often they are done. */
class MyExercises extends Composite<Div> {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    /** Somebody asks less of themselves. */
    interface OnLower {
        void lower(PrescriptionId prescription, LowerForm.Less less);
    }

    /**
     * @param said what the patient said of them
     * @param offered what may be done of it now; only that leads to how it is done, and how long all of it takes
     */
    MyExercises(ProgrammeOverview plan, Agreement said, Offered offered) {
        getContent().addClassName("plan-groups");
        if (offered.plan()) {
            groups(plan).forEach((often, exercises) -> {
                getContent().add(heading(often, exercises), list(plan, said, exercises, offered));
            });
        } else {
            getContent().add(list(plan, said, plan.exercises(), offered));
        }
        var others = new SaidLines(said.saidOfOthers(plan.exercises()), since(plan), plan.zone());
        if (others.isVisible()) {
            getContent().add(others);
        }
    }

    /** By how often, in the order of the plan. */
    static Map<String, List<AskedExercise>> groups(ProgrammeOverview plan) {
        var groups = new LinkedHashMap<String, List<AskedExercise>>();
        plan.exercises()
                .forEach(one -> groups.computeIfAbsent(
                                ScheduleWords.of(one.asked().schedule()), _ -> new ArrayList<>())
                        .add(one));
        return groups;
    }

    private static Div heading(String often, List<AskedExercise> exercises) {
        var title = new H2(often);
        title.addClassName("section-title");
        var burden = Burden.of(exercises.stream()
                .map(one -> new Burden.Line(one.asked().dose(), one.asked().schedule()))
                .toList());
        var heading = new Div(title, line(SAY.aboutMinutes(burden.minutesOnAFullDay()), "plan-minutes"));
        heading.addClassName("plan-often");
        return heading;
    }

    private static UnorderedList list(
            ProgrammeOverview plan, Agreement said, List<AskedExercise> exercises, Offered offered) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        exercises.forEach(exercise -> list.add(
                offered.allows(exercise.card())
                        ? open(plan, said, exercise, offered)
                        : waiting(plan, said, exercise, offered)));
        return list;
    }

    private static ListItem open(ProgrammeOverview plan, Agreement said, AskedExercise exercise, Offered offered) {
        var prescription = exercise.asked().prescription();
        var card = exercise.card();
        var words = new Span(
                InLanguage.mark(line(card.name(), "plan-name"), card.language()),
                line(DoseWords.of(exercise.asked().dose()), "plan-dose"));
        words.addClassName("plan-words");
        if (!offered.plan()) {
            words.add(line(ScheduleWords.of(exercise.asked().schedule()), "plan-days"));
        }
        plan.word(prescription)
                .coming()
                .filter(asked -> !asked.dose().equals(exercise.asked().dose()))
                .ifPresent(asked ->
                        words.add(line(SAY.fromDay(asked.validFrom(), DoseWords.of(asked.dose())), "plan-dose")));
        var place = plan.ladder().get(prescription);
        if (place != null && offered.plan()) {
            words.add(new RungBars(place));
        }
        var row = new PathLink(Paths.myExercise(card.slug()), picture(card), words);
        row.addClassName("plan-row");
        var item = new ListItem(row, new SaidLines(said.saidOf(prescription), since(plan), plan.zone()));
        item.addClassName("plan-item");
        return item;
    }

    /** Its name stands beside it, so nothing of it is read out. */
    private static Image picture(ExerciseCard card) {
        var picture = NotRight.thumb(card);
        picture.setAlt("");
        return picture;
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

    private static Span line(String text, String className) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
