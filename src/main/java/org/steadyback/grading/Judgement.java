package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One run through the lines of DECIDE, top to bottom; the first that fits wins (fact sheet §3.3). */
record Judgement(
        GradingParameters parameters, GradingState state, List<GradedSession> sessions, List<SessionClass> classes) {

    Graded decide() {
        if (classes.isEmpty()) {
            return withoutRise();
        }
        var last = classes.getLast();
        int window = parameters.count(Parameter.BAD_WINDOW);
        int enough = parameters.count(Parameter.BAD_IN_WINDOW);
        long bad = inWindow(SessionClass::bad);
        if (last == SessionClass.STOP) {
            return answer(Decision.ALERT_STOP, Cause.STOP_SYMPTOM, BigDecimal.ZERO);
        }
        if (last == SessionClass.BAD_SEVERE) {
            return lower(Cause.SEVERE_RESPONSE);
        }
        if (bad >= window) {
            return answer(Decision.REVIEW_REGRESS, Cause.ALL_UNSETTLED, lowered());
        }
        if (bad >= enough) {
            return lower(Cause.TWO_UNSETTLED);
        }
        if (last.bad()) {
            return keep(Decision.HOLD, Cause.LAST_UNSETTLED);
        }
        return afterASettledSession(last, enough);
    }

    private Graded afterASettledSession(SessionClass last, int enough) {
        if (last == SessionClass.OVER) {
            return keep(Decision.HOLD_PACE, Cause.OVERDONE);
        }
        if (inWindow(one -> one == SessionClass.SHORT) >= enough) {
            return lower(Cause.TWO_SHORT);
        }
        if (last == SessionClass.HARD) {
            return keep(Decision.HOLD, Cause.TOO_HARD);
        }
        var run = run();
        return run.isEmpty() ? withoutRise() : afterARun(run);
    }

    private Graded afterARun(List<Integer> run) {
        var adherence = state.adherence7Days();
        if (adherence == null) {
            return keep(Decision.CONTINUE, Cause.ADHERENCE_UNKNOWN);
        }
        if (!Amount.reaches(adherence, parameters.of(Parameter.ADHERENCE_OK))) {
            return keep(Decision.HOLD_ADHERENCE, Cause.IRREGULAR_WEEK);
        }
        if (Amount.reaches(state.quota(), state.cap())) {
            return ready(run)
                    ? keep(Decision.ADVANCE, Cause.TOP_AND_READY)
                    : keep(Decision.HOLD_AT_TOP, Cause.TOP_STILL_WORK);
        }
        return rise(run.stream().allMatch(index -> classes.get(index) == SessionClass.EASY));
    }

    private Graded rise(boolean easy) {
        var normal = step(Parameter.STEP_PCT);
        var step = easy ? step(Parameter.STEP_PCT_EASY) : normal;
        var room = state.granule()
                .atLeastOne(state.granule().floor(ofBaseline(Parameter.WEEK_CAP_PCT)))
                .subtract(state.riseInLast7Days());
        if (Amount.above(state.granule().size(), room)) {
            return keep(Decision.HOLD_WEEK_CAP, Cause.WEEK_USED_UP);
        }
        var quota = state.cap().min(state.quota().add(step.min(room)));
        boolean larger = easy && Amount.above(quota.subtract(state.quota()), normal);
        return larger
                ? answer(Decision.PROGRESS_DOUBLE, Cause.EASY_RUN, quota)
                : answer(Decision.PROGRESS, Cause.GOOD_RUN, quota);
    }

    private Graded withoutRise() {
        var adherence = state.adherence14Days();
        return adherence != null && Amount.above(parameters.of(Parameter.ADHERENCE_LOW), adherence)
                ? keep(Decision.RENEGOTIATE, Cause.IRREGULAR_FORTNIGHT)
                : keep(Decision.CONTINUE, Cause.NOT_ENOUGH_YET);
    }

    /** The newest good sessions without a break, as many as a rise needs, or none; PENDING is passed over. */
    private List<Integer> run() {
        int needed = parameters.count(Parameter.GOOD_RUN);
        var run = new ArrayList<Integer>();
        for (int index = classes.size() - 1; index >= 0 && run.size() < needed; index--) {
            if (classes.get(index).good()) {
                run.add(index);
            } else if (classes.get(index) != SessionClass.PENDING) {
                break;
            }
        }
        return run.size() == needed ? run.reversed() : List.of();
    }

    /** Whether the mean effort of the run is low enough for a harder exercise; a good session has its effort. */
    private boolean ready(List<Integer> run) {
        int sum = 0;
        for (int index : run) {
            sum += Objects.requireNonNull(sessions.get(index).effort()).value();
        }
        var limit = parameters.of(Parameter.EFFORT_ADVANCE).multiply(BigDecimal.valueOf(run.size()));
        return !Amount.above(BigDecimal.valueOf(sum), limit);
    }

    private long inWindow(Predicate<SessionClass> kind) {
        int window = parameters.count(Parameter.BAD_WINDOW);
        return classes.subList(Math.max(0, classes.size() - window), classes.size()).stream()
                .filter(kind)
                .count();
    }

    private Graded lower(Cause cause) {
        var decision = state.stepDownsInLast14Days() > 0 ? Decision.REVIEW_REGRESS : Decision.STEP_DOWN;
        return answer(decision, cause, lowered());
    }

    private BigDecimal lowered() {
        var share = state.granule().floor(state.quota().multiply(parameters.of(Parameter.DOWN_PCT)));
        var less = share.min(state.quota().subtract(state.granule().size()));
        return state.quota().min(state.minimumQuota().max(less));
    }

    private BigDecimal step(Parameter share) {
        return state.granule().atLeastOne(state.granule().round(ofBaseline(share)));
    }

    private BigDecimal ofBaseline(Parameter share) {
        return state.baseline().multiply(parameters.of(share));
    }

    private Graded keep(Decision decision, Cause cause) {
        return answer(decision, cause, state.quota());
    }

    private Graded answer(Decision decision, Cause cause, BigDecimal quota) {
        return new Graded(decision, cause, quota, classes, decision.effect() == Decision.Effect.OFFERS ? run() : all());
    }

    private List<Integer> all() {
        return IntStream.range(0, classes.size()).boxed().toList();
    }
}
