package org.steadyback.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningRecorded;
import org.steadyback.session.Mornings;
import org.steadyback.session.RecordSession;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.session.SkipReason;

/** What the made-up patients do and record. */
@Component
@OnlyWithDemo
class DemoDiary {

    private final Sessions sessions;
    private final Mornings mornings;
    private final PlanReader plans;
    private final ActingAs acting;
    private final Clock clock;

    DemoDiary(Sessions sessions, Mornings mornings, PlanReader plans, ActingAs acting, Clock clock) {
        this.sessions = sessions;
        this.mornings = mornings;
        this.plans = plans;
        this.acting = acting;
        this.clock = clock;
    }

    void answerMorning(DemoCase one, LocalDate day, int daysBeforeToday) {
        boolean asked = one.lastSession().filter(day.minusDays(1)::equals).isPresent();
        if (!asked || !one.happens(0.87)) {
            return;
        }
        int pain = one.morningPain(daysIn(one, daysBeforeToday), daysBeforeToday);
        var id = new MorningId(id(one, day, "morning"));
        var command = new AnswerMorning(one.patient(), id, day, new PainScore(pain), DemoStory.ZONE);
        var answer = acting.patient(one.patient(), () -> mornings.answer(command));
        if (!(answer instanceof MorningRecorded.Stored(var _, var told))) {
            throw new IllegalStateException("A morning of the demo was refused: " + answer);
        }
        readsPlan(one, !told.isEmpty());
    }

    void doSession(DemoCase one, LocalDate day, int daysBeforeToday) {
        var due = one.programme()
                .map(programme -> programme.plan().dueOn(day, one.done()))
                .orElse(List.of());
        boolean always = daysBeforeToday == 1 && one.person().known().isPresent();
        if (due.isEmpty() || !(always || one.happens(one.person().course().diligence(daysBeforeToday)))) {
            return;
        }
        var command = session(one, day, daysBeforeToday, due);
        var answer = acting.patient(one.patient(), () -> sessions.record(command));
        if (!(answer instanceof Recording.Stored(var receipt))) {
            throw new IllegalStateException("A session of the demo was refused: " + answer);
        }
        one.sessionOn(day, strengthens(one, due));
        readsPlan(one, receipt.told().stream().map(ToldDecision::news).anyMatch(DoseNews::changes));
    }

    private static boolean strengthens(DemoCase one, List<Due> due) {
        return due.stream()
                .anyMatch(exercise -> one.programme()
                        .filter(plan -> plan.of(exercise.asked())
                                .exercise()
                                .id()
                                .value()
                                .startsWith("S"))
                        .isPresent());
    }

    /** What the rules ask for from now on is done from now on. */
    private void readsPlan(DemoCase one, boolean toldSomething) {
        if (toldSomething || one.automatic()) {
            acting.patient(one.patient(), () -> {
                one.follows(plans.plansOf(one.patient()).getFirst());
                return true;
            });
        }
    }

    private RecordSession session(DemoCase one, LocalDate day, int daysBeforeToday, List<Due> due) {
        int before = one.pain(daysIn(one, daysBeforeToday), daysBeforeToday);
        int peak = Math.min(10, before + one.between(0, 1));
        boolean numb = one.person().course() == Course.STOPPED && daysBeforeToday == 2;
        return new RecordSession(
                one.patient(),
                new SessionId(id(one, day, "session")),
                clock.instant().minus(Duration.ofMinutes(22)),
                clock.instant().minus(Duration.ofMinutes(2)),
                DemoStory.ZONE,
                one.inFlare() ? SessionKind.FLARE : SessionKind.USUAL,
                new RecordSession.Planned(day, 1),
                null,
                new PainScore(before),
                new PainScore(peak),
                new PainScore(Math.max(0, before - one.between(0, 1) - one.eased(strengthens(one, due)))),
                one.between(3, 5),
                one.happens(0.4) ? one.between(5, 8) : null,
                numb ? Set.of(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)) : Set.of(),
                one.happens(0.06) ? "Stiff at first, easier after the second set." : "",
                items(one, day, daysBeforeToday, due));
    }

    private List<RecordSession.Item> items(DemoCase one, LocalDate day, int daysBeforeToday, List<Due> due) {
        var items = new ArrayList<RecordSession.Item>();
        for (var exercise : due) {
            var skipped = one.happens(0.05) ? SkipReason.NO_TIME : null;
            sides(exercise.asked().dose())
                    .forEach(side -> items.add(item(one, exercise, side, daysBeforeToday, skipped)));
            if (skipped == null) {
                one.did(exercise.asked().prescription(), day);
            }
        }
        return items;
    }

    private static RecordSession.Item item(
            DemoCase one, Due due, @Nullable Side side, int daysBeforeToday, @Nullable SkipReason skipped) {
        var dose = due.asked().dose();
        var done = skipped == null
                ? Stream.generate(() -> amount(one, dose, daysBeforeToday))
                        .limit(dose.setCount())
                        .toList()
                : List.<Integer>of();
        return new RecordSession.Item(
                due.asked().prescription(), due.asked().number(), side, done, skipped, null, null);
    }

    /** What a set came to: mostly what was asked; who overshoots does half as much again every third day. */
    private static int amount(DemoCase one, Dose dose, int daysBeforeToday) {
        if (one.person().course() == Course.OVERSHOOTING && daysBeforeToday % 3 == 0) {
            return dose.amount() + (dose.amount() + 1) / 2;
        }
        return one.happens(one.byQuota() ? 0.97 : 0.9) ? dose.amount() : Math.max(1, dose.amount() - 2);
    }

    private static Stream<@Nullable Side> sides(Dose dose) {
        return dose instanceof Dose.Sets sets && !sets.side().recorded().isEmpty()
                ? sets.side().recorded().stream()
                : Stream.<@Nullable Side>of((Side) null);
    }

    private static int daysIn(DemoCase one, int daysBeforeToday) {
        return one.person().startedDaysAgo() - daysBeforeToday;
    }

    /** The same story gives the same ids: the client's ids are the story's own. */
    private static UUID id(DemoCase one, LocalDate day, String what) {
        return UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(one.number(), day, what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
