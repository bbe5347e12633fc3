package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.grading.GradingParameters.DEFAULTS;

/** The mornings of a flare from its first day on; "-" = not answered. */
class FlareDaysTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 6, 10);

    @Test
    void theDayOnWhichItBeganIsDayOne() {
        assertThat(flare("3").day(BEGAN)).isEqualTo(1);
        assertThat(flare("3").day(BEGAN.plusDays(7))).isEqualTo(8);
        assertThat(flare("3").day(BEGAN.minusDays(1))).isEqualTo(1);
    }

    @Test
    void theMorningOfTheFirstDayDoesNotCount() {
        assertThat(flare("3", "3", "3").settledMornings(BEGAN.plusDays(1))).isEqualTo(1);
        assertThat(flare("3", "3", "3").on(BEGAN.plusDays(1))).isEqualTo(FlareDays.State.EASED);
        assertThat(flare("3", "3", "3").on(BEGAN.plusDays(2))).isEqualTo(FlareDays.State.EASED);
    }

    @Test
    void twoSettledMorningsOnEndLeadBack() {
        assertThat(flare("3", "6", "4", "4").on(BEGAN.plusDays(3))).isEqualTo(FlareDays.State.SETTLED);
        assertThat(flare("3", "6", "4", "5").on(BEGAN.plusDays(3))).isEqualTo(FlareDays.State.EASED);
        assertThat(flare("3", "6", "4", "-", "4").on(BEGAN.plusDays(4))).isEqualTo(FlareDays.State.EASED);
    }

    @Test
    void dayEightGoesToThePhysio() {
        assertThat(flare("3", "6").on(BEGAN.plusDays(6))).isEqualTo(FlareDays.State.EASED);
        assertThat(flare("3", "6").on(BEGAN.plusDays(7))).isEqualTo(FlareDays.State.REVIEW);
    }

    @Test
    void withoutAUsualPainNoMorningSettlesIt() {
        assertThat(flare(null, "0", "0", "0").on(BEGAN.plusDays(2))).isEqualTo(FlareDays.State.EASED);
    }

    @Test
    void halfWhileItLastsAndFourFifthsAfterwards() {
        var fifteen = new BigDecimal(15);
        assertThat(flare("3", "6").pace(BEGAN.plusDays(1), fifteen, Granule.ONE, BigDecimal.ONE))
                .isEqualTo(new Pace(Decision.FLARE_EASE, new BigDecimal(7)));
        assertThat(flare("3", "6", "4", "4").pace(BEGAN.plusDays(3), fifteen, Granule.ONE, BigDecimal.ONE))
                .isEqualTo(new Pace(Decision.RESUME, new BigDecimal(12)));
    }

    @Test
    void twoHarderMorningsBeginOne() {
        assertThat(begins("3", "5", "5")).isTrue();
        assertThat(begins("3", "5", "4")).isFalse();
        assertThat(begins("3", "5", "-")).isFalse();
        assertThat(begins(null, "9", "9")).isFalse();
    }

    private static boolean begins(@Nullable String usual, String... mornings) {
        var days = flare(usual, mornings);
        return FlareDays.begins(DEFAULTS, BEGAN.plusDays(mornings.length - 1L), days.mornings(), days.usualPain());
    }

    private static FlareDays flare(@Nullable String usual, String... mornings) {
        Map<LocalDate, PainScore> byDate = new HashMap<>();
        for (int i = 0; i < mornings.length; i++) {
            if (!mornings[i].equals("-")) {
                byDate.put(BEGAN.plusDays(i), new PainScore(Integer.parseInt(mornings[i])));
            }
        }
        return new FlareDays(DEFAULTS, BEGAN, usual == null ? null : new BigDecimal(usual), byDate);
    }
}
