package org.steadyback.session.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.Mode;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.PathLink;

/**
 * What comes next today: pictures, how much, how long, and the button that starts it. What is asked of each exercise is opened by
 * whoever wants to know before.
 */
class DueCard extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    /**
     * @param reason one sentence that matters most today: a dose that is another now; empty where there is none
     * @param saved how many sessions of today are saved, as far as this page knows
     * @param afterTheMorning whether a question stands above that is to be answered first: the button then gives way to it
     */
    DueCard(Today.DueSession due, Optional<String> reason, int saved, boolean afterTheMorning) {
        getContent().addClassNames("card", "today-card");
        getContent()
                .add(
                        new ExerciseStrip(exercises(due)),
                        new H2(SAY.exercisesAbout(exercises(due).size(), due.minutes())));
        if (due.boutsPlanned() > 1) {
            getContent().add(named(new Span(SAY.boutsDone(due.boutsDone(), due.boutsPlanned())), "today-bouts"));
        }
        getContent().add(start(due, saved, afterTheMorning));
        reason.or(() -> saysMore(due) ? Optional.of(due.why()) : Optional.empty())
                .ifPresent(sentence -> getContent().add(named(new Paragraph(sentence), "today-why")));
        getContent().add(new LaterDetails(SAY.showExercises(), () -> details(due)));
    }

    /** In a trial, and where the week's amounts are planned, the sentence says how to take them; else only that they are due. */
    private static boolean saysMore(Today.DueSession due) {
        return due.kind() == SessionKind.TRIAL
                || due.programme()
                        .filter(programme -> programme.mode() == Mode.QUOTA)
                        .isPresent();
    }

    /** Left and right of one exercise are one here. */
    private static List<ExerciseCard> exercises(Today.DueSession due) {
        var seen = new LinkedHashMap<Object, ExerciseCard>();
        due.items().forEach(item -> seen.putIfAbsent(item.asked().prescription(), item.exercise()));
        return List.copyOf(seen.values());
    }

    private static Div details(Today.DueSession due) {
        var details = new Div(named(new Paragraph(due.why()), "quiet"), list(due));
        due.programme()
                .map(Today.ProgrammeNote::goal)
                .filter(goal -> !goal.isBlank())
                .ifPresent(goal -> details.add(named(new Paragraph(SAY.goal(goal)), "quiet")));
        return details;
    }

    private static UnorderedList list(Today.DueSession due) {
        var list = named(new UnorderedList(), "plan-list");
        boolean trial = due.kind() == SessionKind.TRIAL;
        for (var item : due.items()) {
            list.add(named(
                    new ListItem(
                            named(new Span(EntryWords.name(item)), "plan-name"),
                            named(new Span(trial ? EntryWords.trial(item) : EntryWords.dose(item)), "plan-dose"),
                            named(new Span(item.why()), "plan-days")),
                    "plan-item"));
        }
        return list;
    }

    private static PathLink start(Today.DueSession due, int saved, boolean afterTheMorning) {
        var start = new PathLink(SessionView.begin(saved), due.boutsDone() > 0 ? SAY.startNext() : SAY.start());
        start.addClassNames("button", afterTheMorning ? "button-tonal" : "button-primary", "big-action");
        return start;
    }

    private static <C extends Component & HasStyle> C named(C component, String className) {
        component.addClassName(className);
        return component;
    }

    /** The exercises in their order, as small pictures; their names are read in the list. */
    private static final class ExerciseStrip extends Div {

        ExerciseStrip(List<ExerciseCard> exercises) {
            addClassName("exercise-strip");
            getElement().setAttribute("aria-hidden", "true");
            exercises.forEach(card -> card.thumbnail().ifPresent(picture -> {
                var image = new Image(picture, "");
                image.getElement().setAttribute("loading", "lazy");
                add(image);
            }));
            setVisible(getComponentCount() > 0);
        }
    }
}
