package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;

class MorningWeeksTest {

    private static final Period SIX_WEEKS = Period.endingOn(LocalDate.of(2026, 12, 1), 42);

    /** Two points, and 30 % of a first week above 6.7, are a change; less is about the same. */
    @ParameterizedTest
    @CsvSource({
        "5, 3, EASED",
        "5, 4, ABOUT_THE_SAME",
        "3, 5, RISEN",
        "3, 4, ABOUT_THE_SAME",
        "10, 8, ABOUT_THE_SAME",
        "10, 7, EASED",
        "7, 5, ABOUT_THE_SAME",
        "1, 0, ABOUT_THE_SAME",
        "0, 0, ABOUT_THE_SAME"
    })
    void whatIsAChange(int first, int last, PainTrend.Direction direction) {
        var mornings = week(0, 7, first);
        mornings.putAll(week(5, 7, last));
        var weeks = MorningWeeks.of(mornings, SIX_WEEKS);

        assertThat(weeks.isEnough()).isTrue();
        assertThat(weeks.direction()).isEqualTo(direction);
    }

    @Test
    void aWeekWithTwoAnswersIsAGapAndNoZero() {
        var mornings = week(0, 7, 6);
        mornings.putAll(week(2, 2, 0));
        mornings.putAll(week(4, 3, 4));
        var weeks = MorningWeeks.of(mornings, SIX_WEEKS);

        assertThat(weeks.weeks()).extracting(MorningWeeks.Week::mean).containsExactly(6.0, 4.0);
        assertThat(weeks.weeks().getLast().days().from())
                .isEqualTo(SIX_WEEKS.from().plusDays(28));
        assertThat(weeks.answers()).isEqualTo(12);
        assertThat(weeks.isEnough()).isFalse();
    }

    @Test
    void whatIsOlderDoesNotCount() {
        var mornings = new HashMap<>(Map.of(SIX_WEEKS.from().minusDays(1), new PainScore(9)));
        mornings.putAll(week(0, 3, 2));

        assertThat(MorningWeeks.of(mornings, SIX_WEEKS).answers()).isEqualTo(3);
    }

    private static Map<LocalDate, PainScore> week(int week, int answers, int pain) {
        var mornings = new HashMap<LocalDate, PainScore>();
        for (int day = 0; day < answers; day++) {
            mornings.put(SIX_WEEKS.from().plusDays(week * 7L + day), new PainScore(pain));
        }
        return mornings;
    }
}
