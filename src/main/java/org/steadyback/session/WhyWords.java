package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.text.Texts;

/** Says why something is due. */
final class WhyWords {

    private static final WhyTexts SAY = Texts.of(WhyTexts.class);

    private WhyWords() {}

    /** Why a bout is due, where it is not the day of the week alone. */
    enum Why {
        ONCE_MORE,
        STILL_OPEN,
        PLANNED,
        MIXED
    }

    /** Of one exercise, with where it stands in its quota plan. */
    static String of(String why, ApprovedPlan plan, Dose dose) {
        var quota = plan.quotaOf(dose);
        var steps = plan.asking(quota);
        int step = steps.stepOf(quota).orElse(0) + 1;
        int all = steps.steps().size();
        return step < all ? SAY.step(why, step, all) : SAY.lastStep(why, step, all);
    }

    static String of(Due due, LocalDate today) {
        return switch (due.why()) {
            case Due.Why.EveryDay() -> SAY.everyDay();
            case Due.Why.FixedDay() -> SAY.every(today.getDayOfWeek());
            case Due.Why.StillOpenThisWeek(int done, int asked) -> SAY.doneThisWeek(done, asked);
        };
    }

    /** One sentence for the whole bout. */
    static String of(List<Due> due, DueBout bout, LocalDate today) {
        boolean fixed = due.stream().allMatch(one -> one.why() instanceof Due.Why.FixedDay);
        long open = due.stream()
                .filter(one -> one.why() instanceof Due.Why.StillOpenThisWeek)
                .count();
        if (bout.bout() > 1) {
            return SAY.due(due.size(), Why.ONCE_MORE);
        }
        if (open == due.size()) {
            return SAY.due(due.size(), Why.STILL_OPEN);
        }
        return fixed
                ? SAY.dueOn(due.size(), today.getDayOfWeek())
                : SAY.due(due.size(), open == 0 ? Why.PLANNED : Why.MIXED);
    }
}
