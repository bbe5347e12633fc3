package org.steadyback.programme.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.education.ReadingReader;
import org.steadyback.programme.AnswerPlan;
import org.steadyback.programme.Confidence;
import org.steadyback.programme.MovementConfidence;
import org.steadyback.programme.PlanAnswers;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.RateMovements;
import org.steadyback.programme.SuggestedPlan;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The patient's plan in plain words: what, how much, when, and why. */
@Route(Paths.ME_PLAN)
@PageTitle("Your plan · Steadyback")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/complaint.css")
class PlanView extends Composite<Div> implements BeforeEnterObserver {

    private final transient ProgrammeReader reader;
    private final transient PlanAnswers answers;
    private final transient MovementConfidence movements;
    private final transient ReadingReader readings;
    private final transient NotRightDesk notRight;
    private final transient CurrentAccount current;

    PlanView(
            ProgrammeReader reader,
            PlanAnswers answers,
            MovementConfidence movements,
            ReadingReader readings,
            NotRightDesk notRight,
            CurrentAccount current) {
        this.reader = reader;
        this.answers = answers;
        this.movements = movements;
        this.readings = readings;
        this.notRight = notRight;
        this.current = current;
        getContent().addClassNames("page", "my-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        var patient = current.require().patient();
        reader.overviewOf(patient).ifPresentOrElse(this::show, this::showNone);
        getContent().add(new MyReading(readings.mine(patient)));
    }

    private void answer(SuggestedPlan plan, AnswerPlan.Says says) {
        var command = new AnswerPlan(
                current.require().patient(), plan.programme(), plan.suggested().at(), says);
        var answered = answers.answer(command);
        show();
        switch (answered) {
            case KEPT -> Notices.done("Saved. " + plan.suggested().by() + " can see your answer.");
            case CHANGED_MEANWHILE ->
                Notices.refused("The plan has just been changed. Here is the new one; your answer was not saved.");
            case NOTHING_SAID, NOTHING_TO_ANSWER -> Notices.refused("Nothing was saved. Please say it once more.");
        }
    }

    private void rate(SuggestedPlan plan, List<RateMovements.Rating> ratings) {
        movements.rate(new RateMovements(current.require().patient(), plan.programme(), ratings));
        show();
        Notices.done("Saved. Thank you.");
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
                .ifPresent(gate -> getContent().add(new Notice(Tone.ATTENTION, GateWords.forPatient(gate.action()))));
        plan.suggested()
                .ifPresent(suggested -> getContent()
                        .add(new SuggestionPanel(
                                suggested, plan.exercises(), plan.zone(), says -> answer(suggested, says))));
        if (!plan.goal().isBlank()) {
            var goal = new Paragraph("“" + plan.goal() + "”");
            goal.addClassName("my-goal");
            getContent().add(new Div(new Paragraph("Your goal"), goal));
        }
        getContent()
                .add(
                        time(plan),
                        new MyExercises(plan, notRight.of(current.require().patient(), this::show)),
                        DirectionWheel.forPatient(plan.exercises()),
                        new HowItGrows(plan.mode(), plan.automatic()),
                        new MySteps(plan));
        plan.suggested().ifPresent(suggested -> {
            var open = new Confidence(suggested.ratings()).open(plan.exercises());
            if (!open.isEmpty()) {
                getContent().add(new ConfidenceForm(open, ratings -> rate(suggested, ratings)));
            }
        });
    }

    private static Component time(ProgrammeOverview plan) {
        return new Paragraph("About %d minutes on a day when everything is due.%s"
                .formatted(plan.burden().minutesOnAFullDay(), OutlookWords.forPatient(plan.outlook())));
    }
}
