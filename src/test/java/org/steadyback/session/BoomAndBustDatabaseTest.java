package org.steadyback.session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.ToldDecision;

import static org.assertj.core.api.Assertions.assertThat;

/** Good days with far more than asked, each followed by a day with little or nothing: named to patient and physio (S29, §3.6). */
class BoomAndBustDatabaseTest extends GradingStory {

    @Autowired
    DecisionReader decisionReader;

    @Autowired
    ProgrammeReader programmes;

    @BeforeEach
    void tenSquats() {
        squats(10, "12");
        usualPain(3);
    }

    /** As the programme page is told. */
    private boolean offersQuotaMode() {
        return clinic.as(anna, () -> programmes.historyOf(pat.patient()))
                .getFirst()
                .quotas()
                .boomAndBust();
    }

    private void did(int day, int amount) {
        on(START.plusDays(day)).done(amount, amount).record();
        at(START.plusDays(day + 1), 7);
        morning(START.plusDays(day + 1), 3);
    }

    @Test
    void twoGoodDaysThatCostTheNextOneAreNamedAsAPattern() {
        did(0, 15);
        // nothing on the second day
        did(2, 10);
        did(3, 16);
        did(4, 3);

        did(5, 15);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_PACE);
        assertThat(last().orElseThrow().cause()).isEqualTo(Cause.BOOM_AND_BUST.name());
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient())).told())
                .extracting(ToldDecision::inWords)
                .singleElement()
                .asString()
                .startsWith(
                        "Good days tempt us to do everything; the plan works best when good and bad days look alike.")
                .endsWith("stays at 10 times.");
        assertThat(offersQuotaMode())
                .as("named on the programme page, with quota mode offered")
                .isTrue();
        assertThat(clinic.as(anna, () -> decisionReader.of(pat.patient()))
                        .getFirst()
                        .cause())
                .isEqualTo(Cause.BOOM_AND_BUST);
    }

    @Test
    void oneSuchDayIsToldAsACeilingOnly() {
        did(0, 15);
        did(2, 10);

        did(3, 15);

        assertThat(last().orElseThrow().cause()).isNotEqualTo(Cause.BOOM_AND_BUST.name());
        assertThat(last().orElseThrow().told()).contains("is also the ceiling");
        assertThat(offersQuotaMode()).isFalse();
    }

    @Test
    void moreThanAskedWithoutABadDayAfterItIsNoPattern() {
        did(0, 15);
        did(1, 10);
        did(2, 15);
        did(3, 10);

        did(4, 15);

        assertThat(last().orElseThrow().cause()).isNotEqualTo(Cause.BOOM_AND_BUST.name());
    }
}
