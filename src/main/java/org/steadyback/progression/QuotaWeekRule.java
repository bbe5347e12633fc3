package org.steadyback.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;

/**
 * Judges the newest week that is over of every quota plan (fact sheet §3.3, QUOTA MODE): how many of the sessions asked in it met
 * their quota. A week is judged again when a late record changes that, until the next one is. Pure.
 */
record QuotaWeekRule(
        ProgrammePlan programme, Map<VersionKey, ExerciseCard> cards, DecisionContext context, RecentLog log) {

    /** What has to be added; nothing where a week was judged so already, or nothing of it can be judged. */
    List<NewDecision> decisions() {
        var made = new ArrayList<NewDecision>();
        if (context.inFlare(log.today())) {
            return made; // a flare has its own way back
        }
        for (var newest : programme.newest()) {
            programme
                    .approved(newest.asked().prescription())
                    .flatMap(plan ->
                            plan.weekBefore(log.today()).flatMap(week -> judge(new OneWeek(newest, plan, week))))
                    .ifPresent(made::add);
        }
        return List.copyOf(made);
    }

    /** A week of one exercise's plan. */
    private record OneWeek(Prescribed newest, ApprovedPlan approved, Period days) {}

    private Optional<NewDecision> judge(OneWeek week) {
        var prescription = week.newest().asked().prescription();
        var done = new WeekDone(programme, context, log, prescription, week.days());
        var history = new PrescriptionHistory(programme.versionsOf(prescription), this::graded);
        var judged = history.on(week.days().to());
        if (judged.isEmpty() || judged.get().asked().withdrawn() || !done.canBeJudged()) {
            return Optional.empty();
        }
        var dose = graded(judged.get(), week.approved());
        var before = before(week);
        var stored = stored(week);
        if (finished(before, dose, week.approved()) || !untouched(week, dose, stored)) {
            return Optional.empty();
        }
        var plan = week.approved().asking(dose.quota());
        int step = plan.stepOf(dose.quota()).orElseThrow();
        boolean repeated = repeats(before, dose, judged.get());
        int met = done.met();
        var inputs = new WeekInputs(plan.steps(), step, done.asked(), met, false, repeated);
        var answer = inputs.decide(context.parameters());
        return isNew(stored, inputs, answer)
                ? Optional.of(made(week, judged.get(), dose, inputs, answer))
                : Optional.empty();
    }

    private List<PastDecision> judgedBefore(OneWeek week) {
        return context.of(week.newest().asked().prescription()).stream()
                .filter(one -> one.rule() == NewDecision.Rule.WEEK
                        && !one.decidedAt().isBefore(week.approved().approved().at()))
                .toList();
    }

    /** What was said of this week already; null = nothing. */
    private @Nullable PastDecision stored(OneWeek week) {
        return judgedBefore(week).stream()
                .filter(one -> one.days().getFirst().equals(week.days().from()))
                .findFirst()
                .orElse(null);
    }

    /** What was said of the newest week before it; null = nothing. */
    private @Nullable PastDecision before(OneWeek week) {
        return judgedBefore(week).stream()
                .filter(one -> one.days().getFirst().isBefore(week.days().from()))
                .findFirst()
                .orElse(null);
    }

    /** At the goal the physio says what comes next. */
    private static boolean finished(@Nullable PastDecision before, GradedDose dose, ApprovedPlan approved) {
        return before != null
                && before.decision() == Decision.PLAN_DONE
                && dose.quota().compareTo(approved.plan().goal()) >= 0;
    }

    /** Whether nobody has changed the dose since that week: what a person sets, or the patient lowers, stands. */
    private boolean untouched(OneWeek week, GradedDose dose, @Nullable PastDecision stored) {
        var newest = week.newest();
        DecisionStatus status = newest.status();
        boolean madeByIt = stored != null
                && status != null
                && status.id().equals(stored.id())
                && Objects.equals(status.madeVersion(), newest.asked().number());
        return madeByIt || graded(newest, week.approved()).quota().compareTo(dose.quota()) == 0;
    }

    /** Whether that week was a repeat itself: asked for again, and no talk about it since. Less of one's own accord is no new start. */
    private static boolean repeats(@Nullable PastDecision before, GradedDose dose, Prescribed judged) {
        if (before == null || before.answered()) {
            return false;
        }
        boolean again = before.decision() == Decision.REPEAT || before.decision() == Decision.RENEGOTIATE;
        boolean same = before.quotaBefore().compareTo(dose.quota()) == 0;
        return again && (same || judged.origin() == Origin.PATIENT);
    }

    private static boolean isNew(@Nullable PastDecision stored, WeekInputs inputs, QuotaPlan.Answer answer) {
        if (answer.decision() == Decision.CONTINUE) {
            return false;
        }
        if (stored == null || stored.decision() != answer.decision()) {
            return true;
        }
        // an open question to the physio keeps its place on their list
        return !inputs.sameAs(stored.week()) && !DecisionStatus.waitsForPhysio(answer.decision());
    }

    private NewDecision made(
            OneWeek week, Prescribed judged, GradedDose dose, WeekInputs inputs, QuotaPlan.Answer answer) {
        var id = DecisionId.next();
        var name = Objects.requireNonNull(cards.get(judged.exercise())).name();
        var cause = cause(answer.decision());
        return new NewDecision(
                id,
                judged,
                name,
                NewDecision.Rule.WEEK,
                dose,
                inputs.json(),
                week.days().dates().toList(),
                new DoseNews(answer.decision(), cause, dose.quantity(), dose.quota(), answer.quota(), 0),
                answer.quota(),
                List.of(),
                null,
                next(id, week, answer));
    }

    private static Cause cause(Decision decision) {
        return switch (decision) {
            case NEXT_STEP -> Cause.WEEK_MET;
            case PLAN_DONE -> Cause.GOAL_REACHED;
            case RENEGOTIATE -> Cause.SECOND_WEEK_NOT_MET;
            default -> Cause.WEEK_NOT_MET;
        };
    }

    /** It was approved as a whole: the step acts at once, and a correction takes it back at once. */
    private @Nullable NextDose next(DecisionId id, OneWeek week, QuotaPlan.Answer answer) {
        var now = graded(week.newest(), week.approved());
        if (now.quota().compareTo(answer.quota()) == 0) {
            return null;
        }
        var asked = week.newest().asked();
        return new NextDose(
                asked.prescription(),
                asked.number(),
                now.with(answer.quota()),
                log.next(asked),
                VersionCause.of(VersionKind.GRADED),
                id);
    }

    private GradedDose graded(Prescribed version, ApprovedPlan approved) {
        return graded(version).counting(approved.quantity());
    }

    private GradedDose graded(Prescribed version) {
        return GradedDose.of(
                version.asked().dose(), Objects.requireNonNull(cards.get(version.exercise())), context.parameters());
    }
}
