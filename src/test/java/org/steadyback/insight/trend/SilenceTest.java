package org.steadyback.insight.trend;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SilenceTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            nullValues = "never",
            value = {
                "2026-11-10, never,      new, assigned today",
                "2026-11-15, never,      new, starts next week",
                "2026-11-09, never,      1,   could have begun yesterday",
                "2026-11-01, never,      9,   never began",
                "2026-10-01, 2026-11-10, 0,   recorded today",
                "2026-10-01, 2026-11-03, 7,   last week",
                "2025-01-01, 2026-03-31, 224, across months and a change of the clock",
                "2026-11-08, 2026-09-01, 2,   last record before this programme",
                "2026-11-12, 2026-11-01, new, next programme not begun",
                "2026-10-01, 2026-11-11, 0,   the patient's day is ahead"
            })
    void countsDaysAndKnowsWhoIsNew(LocalDate firstDue, @Nullable LocalDate last, String expected, String why) {
        var silence = Silence.on(LocalDate.of(2026, 11, 10), firstDue, last);

        assertThat(silence)
                .isEqualTo(
                        expected.equals("new")
                                ? new Silence.NotYetDue(firstDue)
                                : new Silence.Quiet(Integer.parseInt(expected)));
    }
}
