package org.steadyback.programme.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.ScheduleWords;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The patient's plan in plain words: what, how much, when, and why. */
@Route(Paths.ME_PLAN)
@PageTitle("Your plan · Steadyback")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/programme.css")
class PlanView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ProgrammeReader reader;
    private final transient CurrentAccount current;

    PlanView(ProgrammeReader reader, CurrentAccount current) {
        this.reader = reader;
        this.current = current;
        getContent().addClassNames("page", "my-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        reader.overviewOf(current.require().patient()).ifPresentOrElse(this::show, this::showNone);
    }

    private void showNone() {
        getContent()
                .add(
                        new PageHeader("Your plan"),
                        new EmptyState(
                                "No plan yet",
                                "Your exercises will stand here once your physio has chosen them with you. "
                                        + "Until then, keep moving as feels right; short walks count."));
    }

    private void show(ProgrammeOverview plan) {
        getContent()
                .add(new PageHeader(
                        "Your plan",
                        "Set by %s. First day: %s."
                                .formatted(Dates.signed(plan.assigned(), plan.zone()), Dates.day(plan.startsOn()))));
        plan.gate()
                .filter(gate -> gate.offerOn(plan.today()) != GateAction.Offer.PROGRAMME)
                .ifPresent(gate -> getContent().add(stop(gate)));
        if (!plan.goal().isBlank()) {
            var goal = new Paragraph("“" + plan.goal() + "”");
            goal.addClassName("my-goal");
            getContent().add(new Div(new Paragraph("Your goal"), goal));
        }
        var list = new UnorderedList();
        list.addClassName("plan-list");
        plan.exercises().forEach(exercise -> list.add(item(exercise)));
        getContent().add(time(plan), list, rule(plan.mode()));
    }

    private static Component time(ProgrammeOverview plan) {
        return new Paragraph("About %d minutes on a day when everything is due."
                .formatted(plan.burden().minutesOnAFullDay()));
    }

    private static ListItem item(AskedExercise exercise) {
        var card = exercise.card();
        var item = new ListItem(
                line(card.name(), "plan-name"),
                line(DoseWords.of(exercise.asked().dose()), "plan-dose"),
                line(ScheduleWords.of(exercise.asked().schedule()), "plan-days"),
                line(card.cue(), "plan-cue"),
                line(why(card), "plan-days"));
        item.addClassName("plan-item");
        return item;
    }

    private static Span line(String text, String className) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private static String why(ExerciseCard card) {
        return switch (card.section()) {
            case MOVEMENT_OR_STRETCHING ->
                "Why: keeps your back moving easily"
                        + card.directions().stream()
                                .findFirst()
                                .map(Direction::plainWords)
                                .map(words -> ", " + words)
                                .orElse("")
                        + ".";
            case STRENGTHENING -> "Why: makes everyday lifting and carrying easier.";
            case PHYSICAL_FITNESS -> "Why: builds stamina; a fitter body copes better.";
        };
    }

    private static Component rule(Mode mode) {
        var rule = new Paragraph(
                switch (mode) {
                    case GUIDED ->
                        "How it grows: your pain while exercising and the next morning tell us whether to do more, the same or less.";
                    case QUOTA ->
                        "How it grows: by a plan made beforehand, in small steps. The quota is also a ceiling, on good days too.";
                });
        rule.addClassName("quiet");
        return rule;
    }

    private static Component stop(Gate gate) {
        return new Notice(Tone.ATTENTION, GateWords.forPatient(gate.action()));
    }
}
