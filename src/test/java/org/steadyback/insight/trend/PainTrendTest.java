package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.insight.trend.PainTrend.Direction;
import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;

class PainTrendTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** Scores of one day after the other, oldest first; a dash is a morning without an answer. */
    static Map<LocalDate, PainScore> mornings(String scores) {
        var mornings = new TreeMap<LocalDate, PainScore>();
        var day = FIRST;
        for (var score : Arrays.asList(scores.strip().split(" +"))) {
            if (!score.equals("-")) {
                mornings.put(day, new PainScore(Integer.parseInt(score)));
            }
            day = day.plusDays(1);
        }
        return mornings;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "5 5 5 5 5 5 5 3 3 3 3 3 3 3,           5,   3,   EASED",
        "5 5 5 5 5 5 5 4 4 4 4 4 4 4,           5,   4,   ABOUT_THE_SAME",
        "3 3 3 3 3 3 3 4 5 5 5 5 6 9,           3,   5,   RISEN",
        "3 3 3 3 3 3 3 3 3 3 3 3 3 10,          3,   3,   ABOUT_THE_SAME",
        "9 9 9 9 0 0 0 0 0 0 0 0 0 0 2 2 2 2,   0,   2,   RISEN",
        "2 3 4 0 0 0 0 0 0 0,                   3,   0,   EASED",
        "2 3 3 4 5 5 5 5 5 5 5,                 3,   5,   RISEN",
        "4 4 5 5 - - - 6 6 6 7 7 7 7,           4.5, 7,   RISEN"
    })
    void setsTheLastSevenAgainstTheSevenBefore(String scores, double before, double now, Direction direction) {
        var trend = PainTrend.lately(mornings(scores)).orElseThrow();

        assertThat(trend.now()).isEqualTo(now);
        assertThat(trend.before()).isEqualTo(before);
        assertThat(trend.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"'5 5 5 5 5 5 5 5 5'", "'5'", "'1 2 3 4 5 6'"})
    void hasTooFewAnswersWithFewerThanThreeOnEitherSide(String scores) {
        assertThat(PainTrend.lately(mornings(scores))).isEmpty();
    }

    @Test
    void comparesTheBeginningOfATimeWithItsEnd() {
        var trend = PainTrend.over(mornings("6 5 4 - - 3 3 2")).orElseThrow();

        assertThat(trend.before()).isEqualTo(5);
        assertThat(trend.now()).isEqualTo(3);
        assertThat(trend.answers()).isEqualTo(6);
        assertThat(trend.from()).isEqualTo(FIRST);
        assertThat(trend.to()).isEqualTo(FIRST.plusDays(7));
        assertThat(PainTrend.over(mornings("6 5 4 3 3"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 6 6 6 | false | 6",
                "8 6 6 6 | true  | 6",
                "7 6 6 6 | false | 6",
                "2 0 0 0 | true  | 0",
                "8 8 8 8 | false | 8",
                "6 9 5 4 4 4 4 3 1 | true | 4"
            })
    void theWorstOfTheLastSessionCountsAgainstTheUsualWorst(String newestFirst, boolean counts, double usual) {
        var scores = Arrays.stream(newestFirst.strip().split(" "))
                .map(Integer::parseInt)
                .map(PainScore::new)
                .toList();
        var rise = PeakRise.of(scores).orElseThrow();

        assertThat(rise.counts()).isEqualTo(counts);
        assertThat(rise.usual()).isEqualTo(usual);
        assertThat(PeakRise.of(scores.subList(0, 3))).isEmpty();
    }
}
