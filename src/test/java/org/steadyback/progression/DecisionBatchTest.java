package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.SessionClass;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.PATIENT;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.past;
import static org.steadyback.progression.Situation.reps;

/** What a patient is told of several decisions, and what a decision made before still says. */
class DecisionBatchTest {

    /** "!" = its lower dose acts. */
    private static NewDecision made(String text) {
        var decision = Decision.valueOf(text.replace("!", ""));
        var version =
                new Situation().asks(1, 10, 20, Origin.PHYSIO).history(BRIDGE).newest();
        var id = DecisionId.next();
        var next = text.endsWith("!")
                ? new NextDose(BRIDGE, 1, reps(8), TODAY, VersionCause.of(VersionKind.GRADED), id)
                : null;
        return new NewDecision(
                id,
                version,
                text,
                NewDecision.Rule.SESSIONS,
                Situation.graded(version),
                "{}",
                List.of(),
                new DoseNews(decision, Cause.GOOD_RUN, Quantity.REPS, BigDecimal.TEN, BigDecimal.TEN, 0),
                BigDecimal.TEN,
                List.of(),
                null,
                next);
    }

    private static DecisionBatch judged(@Nullable String made) {
        var all = made == null
                ? List.<NewDecision>of()
                : Arrays.stream(made.split(" ")).map(DecisionBatchTest::made).toList();
        return new DecisionBatch(PATIENT, 3, all, List.of(), null);
    }

    /** All that asks for less; else all steps of quota plans; else the first that says something. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "HOLD, HOLD",
                "HOLD HOLD_AT_TOP, HOLD",
                "CONTINUE ADVANCE, -",
                "CONTINUE HOLD, HOLD",
                "PROGRESS, -",
                "HOLD STEP_DOWN!, STEP_DOWN!",
                "STEP_DOWN! HOLD_PACE RESTART_REDUCED!, STEP_DOWN! RESTART_REDUCED!",
                "STEP_DOWN HOLD, HOLD",
                "NEXT_STEP! HOLD, NEXT_STEP!",
                "NEXT_STEP! NEXT_STEP! HOLD_PACE, NEXT_STEP! NEXT_STEP!",
                "NEXT_STEP! HOLD_PACE, HOLD_PACE",
                "HOLD HOLD_PACE, HOLD_PACE",
                "REPEAT NEXT_STEP, NEXT_STEP",
                "REPEAT, REPEAT"
            })
    void whatChangesIsToldFirst(@Nullable String made, @Nullable String told) {
        assertThat(judged(made).told())
                .extracting(ToldDecision::exercise)
                .isEqualTo(told == null ? List.of() : List.of(told.split(" ")));
    }

    @Test
    void aStopIsKnown() {
        assertThat(judged("HOLD ALERT_STOP").stops()).isTrue();
        assertThat(judged("HOLD REBASELINE").stops()).isFalse();
        assertThat(judged(null).stops()).isFalse();
    }

    @Test
    void isEmptyWithoutADecisionAndWithoutADoubt() {
        assertThat(DecisionBatch.nothing(PATIENT).isEmpty()).isTrue();
        assertThat(DecisionBatch.nothing(PATIENT).patient()).isEqualTo(PATIENT);
        assertThat(DecisionBatch.nothing(PATIENT).parameters()).isEqualTo(1);
        assertThat(judged("HOLD").isEmpty()).isFalse();
        assertThat(judged("HOLD").made()).hasSize(1);
        assertThat(judged("HOLD").parameters()).isEqualTo(3);
        var doubt = new DecisionBatch(PATIENT, 1, List.of(), List.of(DecisionId.next()), null);
        assertThat(doubt.isEmpty()).isFalse();
        assertThat(doubt.doubted()).hasSize(1);
        assertThat(doubt.automaticEnd()).isNull();
        var end = new DecisionBatch.AutomaticEnd(Situation.PROGRAMME, AutomaticCause.STOP);
        assertThat(new DecisionBatch(PATIENT, 1, List.of(), List.of(), end).automaticEnd())
                .isEqualTo(end);
    }

    // decisions made before

    @ParameterizedTest(name = "version {0}, {1}, {2}, to {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, HOLD, TOO_HARD, 10, true",
                "1, HOLD, TOO_HARD, 10.0, true",
                "2, HOLD, TOO_HARD, 10, false",
                "1, HOLD_PACE, TOO_HARD, 10, false",
                "1, HOLD, LAST_UNSETTLED, 10, false",
                "1, HOLD, TOO_HARD, 9, false",
                "1, HOLD, TOO_HARD, -, false"
            })
    void saysTheSameOfTheSame(int version, Decision decision, Cause cause, @Nullable BigDecimal quota, boolean same) {
        assertThat(past(Decision.HOLD, Cause.TOO_HARD).get().says(version, decision, cause, quota))
                .isEqualTo(same);
    }

    @Test
    void aNewBaselineHasNoQuota() {
        var rebaseline =
                past(Decision.REBASELINE, Cause.VERY_LONG_GAP).quota(10, null).get();

        assertThat(rebaseline.says(1, Decision.REBASELINE, Cause.VERY_LONG_GAP, null))
                .isTrue();
        assertThat(rebaseline.says(1, Decision.REBASELINE, Cause.VERY_LONG_GAP, BigDecimal.TEN))
                .isFalse();
    }

    @Test
    void aDoubtIsNoAnswer() {
        for (var answer : Answer.values()) {
            assertThat(past(Decision.PROGRESS, Cause.GOOD_RUN)
                            .answered(answer)
                            .get()
                            .answered())
                    .as(answer.name())
                    .isEqualTo(answer != Answer.DOUBTED);
        }
        assertThat(past(Decision.PROGRESS, Cause.GOOD_RUN).get().answered()).isFalse();
    }

    @Test
    void unsettledDaysAreThoseOfABadSessionOrAStop() {
        var decision = past(Decision.HOLD, Cause.LAST_UNSETTLED)
                .days(5, 4, 3, 2, 1)
                .classes(
                        SessionClass.BAD,
                        SessionClass.GOOD,
                        SessionClass.STOP,
                        SessionClass.BAD_SEVERE,
                        SessionClass.OVER)
                .get();

        assertThat(decision.unsettledDays()).containsExactly(ago(5), ago(3), ago(2));
        assertThat(past(Decision.RESTART_REDUCED, Cause.SHORT_GAP)
                        .days(5)
                        .classes()
                        .get()
                        .unsettledDays())
                .isEmpty();
    }

    @Test
    void aRunThatOnlyWaitsEndsOnItsLastDay() {
        assertThat(past(Decision.PROGRESS, Cause.GOOD_RUN)
                        .classes(SessionClass.PENDING, SessionClass.PENDING, SessionClass.PENDING)
                        .get()
                        .runEndsOn())
                .isEqualTo(ago(1));
        assertThat(past(Decision.PROGRESS, Cause.GOOD_RUN)
                        .classes(SessionClass.GOOD, SessionClass.PENDING, SessionClass.PENDING)
                        .get()
                        .runEndsOn())
                .isEqualTo(ago(3));
        assertThat(past(Decision.PROGRESS, Cause.GOOD_RUN)
                        .days()
                        .classes()
                        .get()
                        .runEndsOn())
                .isNull();
    }
}
