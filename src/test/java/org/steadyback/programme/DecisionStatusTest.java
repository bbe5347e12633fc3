package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a physio's word is still wanted on a decision, and whether the patient hears of it. */
class DecisionStatusTest {

    private static final Instant DECIDED = Instant.parse("2026-06-25T18:00:00Z");

    private static DecisionStatus status(Decision decision, @Nullable Integer made, boolean answered) {
        var news =
                new DoseNews(decision, Cause.GOOD_RUN, Quantity.REPS, BigDecimal.valueOf(8), BigDecimal.valueOf(9), 3);
        return new DecisionStatus(new DecisionId(new UUID(0, 1)), news, 2, made, DECIDED, answered);
    }

    @Test
    void theseWaitForAPhysio() {
        assertThat(Arrays.stream(Decision.values()).filter(DecisionStatus::waitsForPhysio))
                .containsExactlyInAnyOrder(
                        Decision.PROGRESS,
                        Decision.PROGRESS_DOUBLE,
                        Decision.ADVANCE,
                        Decision.REVIEW_REGRESS,
                        Decision.RENEGOTIATE,
                        Decision.PLAN_DONE,
                        Decision.REBASELINE);
    }

    @ParameterizedTest(name = "{0} on version 2, made {1}, answered {2}, newest {3}: open {4}")
    @CsvSource({
        "PROGRESS, , false, 2, true",
        "PROGRESS, , false, 3, false", // another dose came first
        "PROGRESS, 3, false, 3, true", // it acted, and wants a word all the same
        "PROGRESS, 3, false, 2, false",
        "PROGRESS, , true, 2, false",
        "REVIEW_REGRESS, 3, false, 3, true",
        "HOLD, , false, 2, false",
        "STEP_DOWN, 3, false, 3, false"
    })
    void staysOpenWhileItIsAboutWhatIsAsked(
            Decision decision, @Nullable Integer made, boolean answered, int newest, boolean open) {
        assertThat(status(decision, made, answered).open(newest)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}, made {1}, {2} s after that day: told {3}")
    @CsvSource({
        "STEP_DOWN, 3, 1, true",
        "STEP_DOWN, 3, 0, false",
        "STEP_DOWN, 3, -1, false",
        "HOLD, , 1, true",
        "PROGRESS, , 1, false", // an offer to the physio
        "PROGRESS, 3, 1, true",
        "CONTINUE, , 1, false"
    })
    void whatActsAndWhatHoldsIsTold(Decision decision, @Nullable Integer made, int seconds, boolean told) {
        assertThat(status(decision, made, false).tells(DECIDED.minusSeconds(seconds)))
                .isEqualTo(told);
    }

    @Test
    void aNewStartSuspendsUntilSomebodyHasSetOne() {
        assertThat(status(Decision.REBASELINE, null, false).suspends(2)).isTrue();
        assertThat(status(Decision.REBASELINE, null, false).suspends(3)).isFalse();
        assertThat(status(Decision.REBASELINE, null, true).suspends(2)).isFalse();
        assertThat(status(Decision.PROGRESS, null, false).suspends(2)).isFalse();
    }
}
