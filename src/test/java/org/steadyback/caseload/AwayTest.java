package org.steadyback.caseload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Until when somebody is away; days of November, today is the 10th. */
class AwayTest {

    @ParameterizedTest
    @CsvSource({
        // pauses, last day away
        "'',",
        "11-14,",
        "1-9,",
        "10-10, 10",
        "8-12, 12",
        // without a day between, in any order
        "13-15 8-12, 15",
        "8-12 13-15 16-16, 16",
        "8-12 11-20, 20",
        // a day between ends it
        "8-12 14-15, 12",
        "1-9 11-14,"
    })
    void goesOnThroughPausesThatFollowEachOther(String pauses, @Nullable Integer last) {
        var periods = pauses.isEmpty()
                ? List.<Period>of()
                : Arrays.stream(pauses.split(" ")).map(AwayTest::period).toList();

        assertThat(Away.until(periods, day(10)).map(LocalDate::getDayOfMonth).orElse(null))
                .isEqualTo(last);
    }

    private static Period period(String days) {
        var ends = days.split("-");
        return new Period(day(Integer.parseInt(ends[0])), day(Integer.parseInt(ends[1])));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 11, number);
    }
}
