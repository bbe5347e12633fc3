package org.steadyback.agreement.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.agreement.Agreement;
import org.steadyback.agreement.AgreementReader;
import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.Confidence;
import org.steadyback.agreement.MovementConfidence;
import org.steadyback.agreement.PlanAnswered;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.RateMovements;
import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.education.ReadingReader;
import org.steadyback.programme.ProgrammeOverview;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.screening.Withheld;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** The patient's plan in plain words: what, how much, when, and why. */
@Route(Paths.ME_PLAN)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/programme.css")
@StyleSheet("styles/complaint.css")
@StyleSheet("styles/session.css")
class PlanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    private static final String WISH = "wish";
    private static final String MOVEMENTS = "movements";

    private final transient AgreementReader agreement;
    private final transient ProgrammeReader reader;
    private final transient PlanAnswers answers;
    private final transient MovementConfidence movements;
    private final transient ReadingReader readings;
    private final transient AutomaticMode automatic;
    private final transient Offers offers;
    private final transient CurrentAccount current;

    PlanView(
            AgreementReader agreement,
            ProgrammeReader reader,
            PlanAnswers answers,
            MovementConfidence movements,
            ReadingReader readings,
            AutomaticMode automatic,
            Offers offers,
            CurrentAccount current) {
        this.agreement = agreement;
        this.reader = reader;
        this.answers = answers;
        this.movements = movements;
        this.readings = readings;
        this.automatic = automatic;
        this.offers = offers;
        this.current = current;
        getContent().addClassNames("page", "my-plan");
    }

    @Override
    public String getPageTitle() {
        return SAY.pageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** @param sent the form that was sent; what is filled in in others stays; null = none was */
    private void showAgain(@Nullable String sent) {
        Unsent.keep(this, sent, this::show);
    }

    private void show() {
        getContent().removeAll();
        var patient = current.require().patient();
        var offered = offers.now(patient);
        var said = agreement.of(patient);
        var rows = new UnorderedList();
        rows.addClassNames("row-list", "plan-further");
        reader.overviewOf(patient)
                .ifPresentOrElse(
                        plan -> {
                            show(plan, said, offered);
                            if (offered.plan()) {
                                further(plan, said).forEach(rows::add);
                            }
                        },
                        () -> showNone(offered));
        var reading = readings.mine(patient);
        rows.add(new ListItem(new MyReading(reading, offered.plan()).folded(reading)));
        getContent().add(rows);
    }

    private void answer(SuggestedPlan plan, AnswerPlan.Says says) {
        var command = new AnswerPlan(
                current.require().patient(), plan.programme(), plan.suggested().at(), says);
        var answered = answers.answer(command);
        boolean wishSent = answered == PlanAnswered.KEPT && says instanceof AnswerPlan.Says.Change;
        showAgain(wishSent ? WISH : null);
        switch (answered) {
            case KEPT -> Notices.done(SAY.answerSaved(plan.suggested().by()));
            case CHANGED_MEANWHILE -> Notices.refused(SAY.changedMeanwhile());
            case NOT_NOW ->
                Notices.refused(
                        SAY.notNow(offers.now(current.require().patient()).sentence()));
            case NOTHING_SAID, NOTHING_TO_ANSWER -> Notices.refused(SAY.nothingSaid());
        }
    }

    private void rate(SuggestedPlan plan, List<RateMovements.Rating> ratings) {
        movements.rate(new RateMovements(current.require().patient(), plan.programme(), ratings));
        showAgain(MOVEMENTS);
        Notices.done(SAY.ratingsSaved());
    }

    private void showNone(Offered offered) {
        var until = offered.plan()
                ? SAY.noPlanMove()
                : offered.ownNotice().map(SAY::noPlanNotice).orElseGet(SAY::noPlanYet);
        getContent().add(new PageHeader(SAY.title()), new EmptyState(SAY.noPlan(), until));
    }

    private void show(ProgrammeOverview plan, Agreement said, Offered offered) {
        getContent()
                .add(new PageHeader(
                        SAY.title(), SAY.setBy(Dates.signed(plan.assigned(), plan.zone()), plan.startsOn())));
        if (offered.offer() != GateAction.Offer.PROGRAMME) {
            offered.ownNotice().ifPresent(notice -> getContent().add(new Notice(Tone.ATTENTION, notice)));
        }
        var waiting = offered.plan()
                ? Withheld.sentence(withheld(plan, offered), plan.exercises().size())
                : "";
        if (!waiting.isEmpty()) {
            getContent().add(new Notice(Tone.PAUSED, waiting));
        }
        boolean settled =
                offered.plan() && said.suggested().filter(PlanView::suits).isPresent();
        if (!settled) {
            getContent().add(answering(plan, said, offered));
        }
        if (!plan.goal().isBlank()) {
            var goal = InLanguage.typed(new Paragraph(SAY.goalInWords(plan.goal())));
            goal.addClassName("my-goal");
            getContent().add(new Div(new Paragraph(SAY.goal()), goal));
        }
        var exercises = new MyExercises(plan, said, offered);
        if (!offered.plan()) {
            // its names are there to read; nothing of it is told as something to do
            getContent().add(exercises);
            return;
        }
        var time = time(plan);
        if (!time.isEmpty()) {
            getContent().add(new Paragraph(time));
        }
        getContent().add(exercises);
        if (settled) {
            getContent().add(answering(plan, said, offered));
        }
    }

    private static boolean suits(SuggestedPlan suggested) {
        return suggested.answer().filter(SuggestedPlan.Answer::suits).isPresent();
    }

    /** What there is to answer, or to ask to be changed; it stands above the plan until the plan suits. */
    private Div answering(ProgrammeOverview plan, Agreement said, Offered offered) {
        var answering = new Div();
        answering.addClassName("plan-ask");
        said.suggested()
                .ifPresent(suggested -> answering.add(Unsent.named(
                        WISH,
                        new SuggestionPanel(
                                suggested,
                                plan.exercises(),
                                plan.zone(),
                                offered.plan(),
                                says -> answer(suggested, says)))));
        answering.setVisible(answering.getComponentCount() > 0);
        return answering;
    }

    /** What there is to know and to say besides, a row each. */
    private List<ListItem> further(ProgrammeOverview plan, Agreement said) {
        var rows = new ArrayList<ListItem>();
        var byItself = automatic.stateOf(current.require().patient(), plan.id());
        rows.add(new ListItem(new PlanFold(
                SAY.howItGrows(),
                HowItGrows.inShort(plan.mode(), byItself),
                new HowItGrows(plan.mode(), byItself),
                new MySteps(plan))));
        rows.add(new ListItem(new PlanFold(
                SAY.whatItCovers(), MyDirections.inShort(plan.exercises()), new MyDirections(plan.exercises()))));
        said.suggested().ifPresent(suggested -> {
            var open = new Confidence(suggested.ratings()).open(plan.exercises());
            if (!open.isEmpty()) {
                var form = new ConfidenceForm(open, ratings -> rate(suggested, ratings));
                var below = SAY.movementsToRate(open.size());
                rows.add(new ListItem(Unsent.named(MOVEMENTS, new PlanFold(ConfidenceForm.question(), below, form))));
            }
        });
        return rows;
    }

    private static List<Withheld> withheld(ProgrammeOverview plan, Offered offered) {
        return plan.exercises().stream()
                .flatMap(one -> offered.safety().withheld(one.card()).stream())
                .toList();
    }

    /** All of it on one day, where the exercises are not all done equally often; and until when, and why it goes one way. */
    private static String time(ProgrammeOverview plan) {
        var all =
                MyExercises.groups(plan).size() > 1 ? SAY.minutes(plan.burden().minutesOnAFullDay()) : "";
        return (all + OutlookWords.forPatient(plan.outlook())).strip();
    }
}
