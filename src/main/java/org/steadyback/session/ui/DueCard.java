package org.steadyback.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.SessionKind;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What comes next today, why, how long it takes, and the button that starts it. */
class DueCard extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    /** @param saved how many sessions of today are saved, as far as this page knows */
    DueCard(Today.DueSession due, int saved) {
        getContent().addClassNames("card", "today-card");
        getContent().add(named(new Paragraph(due.why()), "today-why"), facts(due), list(due));
        due.programme()
                .map(Today.ProgrammeNote::goal)
                .filter(goal -> !goal.isBlank())
                .ifPresent(goal -> getContent().add(named(new Paragraph(SAY.goal(goal)), "quiet")));
        getContent().add(start(due, saved), named(new PathLink(Paths.ME_PLAN, SAY.notRight()), "due-not-right"));
    }

    private static Div facts(Today.DueSession due) {
        var facts = named(new Div(), "today-facts");
        var exercises = (int) due.items().stream()
                .map(item -> item.asked().prescription())
                .distinct()
                .count();
        facts.add(new Span(SAY.exercises(exercises)));
        facts.add(new Span(SAY.about(due.minutes())));
        if (due.boutsPlanned() > 1) {
            facts.add(new Span(SAY.boutsDone(due.boutsDone(), due.boutsPlanned())));
        }
        return facts;
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

    private static PathLink start(Today.DueSession due, int saved) {
        var start = new PathLink(SessionView.begin(saved), due.boutsDone() > 0 ? SAY.startNext() : SAY.start());
        start.addClassNames("button", "button-primary", "big-action");
        return start;
    }

    private static <C extends Component & com.vaadin.flow.component.HasStyle> C named(C component, String className) {
        component.addClassName(className);
        return component;
    }
}
