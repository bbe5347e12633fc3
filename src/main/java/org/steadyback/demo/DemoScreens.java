package org.steadyback.demo;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.programme.PlanItem;
import org.steadyback.screening.Answered;
import org.steadyback.screening.Approvals;
import org.steadyback.screening.ApproveExercise;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.interview.Interview;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;

/** What the made-up patients answer to the safety questions, and what their physios do with it. */
@Component
@OnlyWithDemo
class DemoScreens {

    /** Replies that stand out; to everything else the answer is the harmless one. */
    private static final Map<Course, Map<Step, String>> REPLIES = Map.of(
            Course.SUPERVISED, Map.of(Step.S1, "YES", Step.S1_WEEKS, "3", Step.Y2, "6"),
            Course.CAREFUL, Map.of(Step.OSTEOPOROSIS, "YES", Step.HYPERTENSION, "YES", Step.PRESSURE, "138/84"));

    private static final int STOPPED_BEFORE_DAYS = 1;

    private static final EnumSet<Course> ANSWER_WEEKLY = EnumSet.of(
            Course.ON_TRACK, Course.SLIPPING, Course.PAIN_UP, Course.OVERSHOOTING, Course.CAREFUL, Course.STOPPED);

    private final Screens screens;
    private final Approvals approvals;
    private final SafetyAlerts alerts;
    private final ActingAs acting;
    private final DemoStaff staff;

    DemoScreens(Screens screens, Approvals approvals, SafetyAlerts alerts, ActingAs acting, DemoStaff staff) {
        this.screens = screens;
        this.approvals = approvals;
        this.alerts = alerts;
        this.acting = acting;
        this.staff = staff;
    }

    /** On the phone, before the first visit. */
    void first(DemoCase one) {
        var replies = REPLIES.getOrDefault(one.person().course(), Map.of());
        var answer = acting.patient(one.patient(), () -> {
            var interview = screens.sit(one.patient(), ScreenKind.FIRST).interview();
            return screens.take(new TakeScreen(one.patient(), ScreenKind.FIRST, sheet(interview, replies)));
        });
        if (!(answer instanceof Answered.Finished)) {
            throw new IllegalStateException("A screen of the demo was refused: " + answer);
        }
    }

    /** Acute leg pain: the physio picks each exercise. */
    void approve(DemoCase one) {
        one.person().plan().items().stream()
                .map(PlanItem::exercise)
                .forEach(exercise -> approvals.decide(new ApproveExercise(
                        one.patient(),
                        exercise,
                        true,
                        null,
                        "Tried together: the leg pain did not move further down.")));
    }

    /** A weekly look at the list; some answers cannot wait, and of those one has been seen. */
    void later(DemoCase one, int daysBeforeToday) {
        if (!one.takenIn()) {
            return;
        }
        if (weekly(one, daysBeforeToday)) {
            nothingNew(one);
        }
        if (daysBeforeToday == STOPPED_BEFORE_DAYS) {
            lastEvening(one);
        }
    }

    /** In the last two weeks; whoever is away or has fallen silent leaves the check too. */
    private static boolean weekly(DemoCase one, int daysBeforeToday) {
        int days = one.person().startedDaysAgo() - daysBeforeToday;
        return daysBeforeToday <= 14
                && daysBeforeToday > STOPPED_BEFORE_DAYS
                && days > 0
                && days % 7 == 0
                && ANSWER_WEEKLY.contains(one.person().course());
    }

    private void nothingNew(DemoCase one) {
        acting.patient(
                one.patient(),
                () -> screens.take(
                        new TakeScreen(one.patient(), ScreenKind.WEEKLY, new Sheet(Map.of(Step.NEWS, "NO")))));
    }

    private void lastEvening(DemoCase one) {
        switch (one.person().course()) {
            case CANNOT_WAIT -> answer(one, Step.C2, "YES_NEW");
            case TO_THE_DOCTOR -> {
                answer(one, Step.N1, "YES_SLOW");
                staff.as(
                        one.physio(),
                        () -> alerts.see(
                                one.patient(),
                                alerts.mine().stream()
                                        .filter(alert -> alert.patient().equals(one.patient()))
                                        .map(SafetyAlert::id)
                                        .collect(Collectors.toSet())));
            }
            default -> {}
        }
    }

    private void answer(DemoCase one, Step step, String reply) {
        var part = step.part().name();
        var answer = acting.patient(
                one.patient(),
                () -> screens.take(new TakeScreen(
                        one.patient(), ScreenKind.WEEKLY, new Sheet(Map.of(Step.NEWS, part, step, reply)))));
        if (!(answer instanceof Answered.ActNow)) {
            throw new IllegalStateException("The demo expected to be told to act: " + answer);
        }
    }

    private static Sheet sheet(Interview interview, Map<Step, String> replies) {
        var sheet = Sheet.EMPTY;
        for (var step = interview.next(sheet); step.isPresent(); step = interview.next(sheet)) {
            var asked = step.get();
            sheet = sheet.with(asked, Objects.requireNonNull(replies.getOrDefault(asked, harmless(asked))));
        }
        return sheet;
    }

    private static String harmless(Step step) {
        return switch (step.form()) {
            case YES_NO, RECENT, RAPID, NEWS -> "NO";
            case FEATURES -> "NONE";
            case SCALE -> "2";
            case WEEKS, DATE, PRESSURE, JOINTS -> "?";
        };
    }
}
