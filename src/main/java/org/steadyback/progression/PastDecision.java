package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.SessionClass;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * A decision that was made before, as far as the next one depends on it.
 *
 * @param quotaAfter null with REBASELINE
 * @param days of its sessions, oldest first; the last session before a gap where it is about one
 * @param answers all that was answered, in any order
 * @param rule that decided
 * @param week what a week of a quota plan was judged by; null = it is about no week
 * @param backOn the day on which a gap was over; null = it is about no gap
 */
record PastDecision(
        DecisionId id,
        PrescriptionId prescription,
        int judgedVersion,
        Decision decision,
        Cause cause,
        BigDecimal quotaBefore,
        @Nullable BigDecimal quotaAfter,
        List<LocalDate> days,
        List<SessionClass> classes,
        Instant decidedAt,
        Set<Answer> answers,
        NewDecision.Rule rule,
        @Nullable WeekInputs week,
        @Nullable LocalDate backOn) {

    /** Whether a physio, or the automatic mode, has answered it. */
    boolean answered() {
        return answers.stream().anyMatch(Answer::settles);
    }

    boolean lowered() {
        return decision == Decision.STEP_DOWN || decision == Decision.REVIEW_REGRESS;
    }

    /** Whether the new one says the same about the same, so that nothing has to be added. */
    boolean says(int version, Decision other, Cause otherCause, @Nullable BigDecimal quota) {
        return judgedVersion == version
                && decision == other
                && cause == otherCause
                && (quotaAfter == null ? quota == null : quota != null && quotaAfter.compareTo(quota) == 0);
    }

    /** Days on which a stop or an unsettled session was seen. */
    List<LocalDate> unsettledDays() {
        return IntStream.range(0, Math.min(days.size(), classes.size()))
                .filter(i -> classes.get(i).bad() || classes.get(i) == SessionClass.STOP)
                .mapToObj(days::get)
                .toList();
    }

    /** After a declined rise a new run starts: the day of the last session that it could be judged by. */
    @Nullable
    LocalDate runEndsOn() {
        for (int i = classes.size() - 1; i >= 0; i--) {
            if (classes.get(i) != SessionClass.PENDING) {
                return days.get(i);
            }
        }
        return days.isEmpty() ? null : days.getLast();
    }
}
