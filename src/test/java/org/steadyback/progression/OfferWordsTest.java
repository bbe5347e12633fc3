package org.steadyback.progression;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Evidence;
import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;

class OfferWordsTest {

    private static final Evidence SIX_GOOD = new Evidence(
            6, 6, new PainScore(3), 6, 6, new BigDecimal("4.0"), new BigDecimal("0.979"), new BigDecimal("0.4999"));

    @Test
    void givesTheEvidenceInOneLine() {
        assertThat(OfferWords.of(SIX_GOOD, Cause.GOOD_RUN))
                .isEqualTo("quota met in 6 of 6 sessions, dose 98 % in 7 days, pain 3 during,"
                        + " back to usual next day 6 of 6, effort 4");
    }

    @Test
    void aShareBelowALimitIsNotRoundedUpToIt() {
        assertThat(OfferWords.of(SIX_GOOD, Cause.IRREGULAR_FORTNIGHT)).contains("dose 49 % in 14 days");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(OfferWords.of(new Evidence(1, 1, null, 0, 0, null, null, null), Cause.GOOD_RUN))
                .isEqualTo("quota met in 1 of 1 sessions, back to usual next day 0 of 0");
    }
}
