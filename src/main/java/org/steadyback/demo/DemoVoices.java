package org.steadyback.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.MovementConfidence;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.PlanWish;
import org.steadyback.agreement.RateMovements;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.plan.Dose;
import org.steadyback.progression.ChooseStart;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.session.StartChart;

/** What some of the made-up patients say themselves: that a plan suits or not, that a movement feels unsafe, that it is a flare. */
@Component
@OnlyWithDemo
class DemoVoices {

    private static final String SUITED = "Martin Hale";
    private static final String WISHES = "Fatima El-Sayed";
    private static final String AFRAID = "Aisha Rahman";
    private static final String FLARES = "Tomasz Zieliński";
    private static final String MEASURES = "Beatrice Lang";

    private final PlanAnswers answers;
    private final MovementConfidence confidence;
    private final FlareDiary flares;
    private final StartChart starts;
    private final Sessions sessions;
    private final PlanReader plans;
    private final ActingAs acting;
    private final Clock clock;

    DemoVoices(
            PlanAnswers answers,
            MovementConfidence confidence,
            FlareDiary flares,
            StartChart starts,
            Sessions sessions,
            PlanReader plans,
            ActingAs acting,
            Clock clock) {
        this.answers = answers;
        this.confidence = confidence;
        this.flares = flares;
        this.starts = starts;
        this.sessions = sessions;
        this.plans = plans;
        this.acting = acting;
        this.clock = clock;
    }

    /** In the name of the physio. */
    void choosesStart(DemoCase one, int daysBeforeToday) {
        if (one.person().name().equals(MEASURES)
                && daysBeforeToday == one.person().startedDaysAgo()) {
            measured(one)
                    .forEach(version -> starts.choose(
                            new ChooseStart(one.patient(), version.asked().prescription(), true, "")));
        }
    }

    void speaks(DemoCase one, int daysBeforeToday) {
        switch (one.person().name()) {
            case SUITED -> {
                if (daysBeforeToday == one.person().startedDaysAgo()) {
                    answer(one, new AnswerPlan.Says.ItSuits());
                }
            }
            case WISHES -> {
                if (daysBeforeToday == 1) {
                    answer(
                            one,
                            new AnswerPlan.Says.Change(
                                    EnumSet.of(PlanWish.DOES_NOT_FIT_MY_DAY),
                                    null,
                                    "Three times a day is hard at work."));
                }
            }
            case AFRAID -> {
                if (daysBeforeToday == one.person().startedDaysAgo()) {
                    rate(one);
                }
            }
            case FLARES -> {
                if (daysBeforeToday == 2) {
                    acting.patient(one.patient(), () -> flares.begin(one.patient()));
                    acting.patient(one.patient(), () -> follow(one));
                    one.flares();
                }
            }
            case MEASURES -> {
                if (daysBeforeToday > 0) {
                    tries(one, daysBeforeToday);
                }
            }
            default -> {}
        }
    }

    private boolean follow(DemoCase one) {
        one.follows(plans.plansOf(one.patient()).getFirst());
        return true;
    }

    private void answer(DemoCase one, AnswerPlan.Says says) {
        acting.patient(one.patient(), () -> {
            var plan = answers.suggestedTo(one.patient()).orElseThrow();
            return answers.answer(new AnswerPlan(
                    one.patient(), plan.programme(), plan.suggested().at(), says));
        });
    }

    private void rate(DemoCase one) {
        var programme = one.programme().orElseThrow();
        var newest = programme.newest();
        var ratings = newest.stream()
                .map(version -> new RateMovements.Rating(
                        version.asked().prescription(), version.equals(newest.getFirst()) ? 2 : 7))
                .toList();
        acting.patient(one.patient(), () -> {
            confidence.rate(new RateMovements(one.patient(), programme.id(), ratings));
            return true;
        });
    }

    /** A trial of everything whose start is measured. */
    private void tries(DemoCase one, int daysBeforeToday) {
        var items = measured(one).stream()
                .map(version -> new RecordSession.Item(
                        version.asked().prescription(),
                        version.asked().number(),
                        null,
                        List.of(version.asked().dose().amount() + daysBeforeToday),
                        null,
                        null,
                        null))
                .toList();
        var session = new RecordSession(
                one.patient(),
                SessionId.next(),
                clock.instant().minus(Duration.ofMinutes(10)),
                clock.instant().minus(Duration.ofMinutes(2)),
                DemoStory.ZONE,
                SessionKind.TRIAL,
                null,
                null,
                new PainScore(5),
                null,
                null,
                null,
                null,
                Set.of(),
                "",
                items);
        acting.patient(one.patient(), () -> sessions.record(session));
    }

    private static List<Prescribed> measured(DemoCase one) {
        return one.programme().orElseThrow().newest().stream()
                .filter(version -> !(version.asked().dose() instanceof Dose.Sets sets) || sets.holdSeconds() == 0)
                .toList();
    }
}
