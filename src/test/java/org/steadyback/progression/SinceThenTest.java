package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.grading.Effort;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.SinceThen.Part;

import static org.assertj.core.api.Assertions.assertThat;

class SinceThenTest {

    private static SinceThen since(int days, boolean less, @Nullable PainScore morning, Part... parts) {
        return new SinceThen(
                true, days, LocalDate.of(2026, 11, 28), List.of(parts), less, morning, new PainScore(3), new Effort(5));
    }

    @Test
    void saysWhatWasDoneOfWhatWasAskedBySideWhereTheyDiffer() {
        assertThat(since(1, true, null, new Part(Side.LEFT, 2, 4)).inWords())
                .isEqualTo("Since then: 2 of 4 on the left, morning still to come");
        assertThat(since(1, true, null, new Part(Side.LEFT, 2, 4), new Part(Side.RIGHT, 4, 4))
                        .inWords())
                .isEqualTo("Since then: 2 of 4 on the left, 4 of 4 on the right, morning still to come");
        assertThat(since(2, false, new PainScore(3), new Part(Side.LEFT, 4, 4), new Part(Side.RIGHT, 4, 4))
                        .inWords())
                .isEqualTo("Since then: 2 days, on the last 4 of 4 on each side, morning 3");
        assertThat(since(1, false, new PainScore(0), new Part(null, 16, 16)).inWords())
                .isEqualTo("Since then: 16 of 16, morning 0");
    }

    /** It was in the decision, so nothing came since; a rise still must not pass over it. */
    @Test
    void aSessionThatWaitedForItsMorningIsNotCalledSinceThen() {
        var waited = new SinceThen(
                false,
                1,
                LocalDate.of(2026, 11, 28),
                List.of(new Part(null, 10, 16)),
                true,
                null,
                new PainScore(3),
                new Effort(5));

        assertThat(waited.inWords()).isEqualTo("Already in it: 10 of 16, morning still to come");
        assertThat(waited.worseThan(new PainScore(3), new BigDecimal(5))).isTrue();
    }

    @Test
    void shortIsWorseWhateverPainAndEffort() {
        var peak = new PainScore(3);
        var effort = new BigDecimal(5);
        assertThat(since(1, false, null, new Part(null, 16, 16)).worseThan(peak, effort))
                .isFalse();
        assertThat(since(1, true, null, new Part(null, 15, 16)).worseThan(peak, effort))
                .isTrue();
        assertThat(since(1, false, null, new Part(null, 16, 16)).worseThan(new PainScore(2), effort))
                .isTrue();
        assertThat(since(1, false, null, new Part(null, 16, 16)).worseThan(peak, new BigDecimal(4)))
                .isTrue();
    }

    /** Where nothing is known of before, whatever was said since is a reason to look. */
    @Test
    void isWorseThanNothingKnown() {
        var whole = since(1, false, null, new Part(null, 16, 16));
        assertThat(whole.worseThan(null, new BigDecimal(5))).isTrue();
        assertThat(whole.worseThan(new PainScore(3), null)).isTrue();
    }
}
