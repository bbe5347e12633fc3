package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;

class TrendSentenceTest {

    @Test
    void tellsAnEasing() {
        assertThat(TrendSentence.of(every(7, 6, 5, 5, 4, 3, 3, 2)))
                .isEqualTo("Mornings have eased from about 5 to about 3 in six weeks.");
    }

    @Test
    void tellsARise() {
        assertThat(TrendSentence.of(every(1, 2, 2, 3, 4, 4, 5)))
                .isEqualTo("Mornings have risen from about 2 to about 4 in 5 days.");
    }

    @Test
    void takesASmallChangeForNoise() {
        assertThat(TrendSentence.of(every(7, 4, 4, 5, 5, 5, 5, 5, 5)))
                .isEqualTo("Mornings have stayed at about 5 for seven weeks; a change of less than 2 points is noise.");
    }

    @Test
    void zeroIsAnAnswer() {
        assertThat(TrendSentence.of(every(7, 3, 3, 3, 0, 0, 0)))
                .isEqualTo("Mornings have eased from about 3 to about 0 in five weeks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | No morning answers in this time, so the chart cannot say which way it goes.",
                "1 | One morning answer in this time: too few answers to say which way it goes.",
                "5 | Five morning answers in this time: too few answers to say which way it goes."
            })
    void saysWhenItCannotSay(int answers, String sentence) {
        assertThat(TrendSentence.of(every(1, new int[answers]))).isEqualTo(sentence);
    }

    /** Below two weeks in days, in weeks from there on, from thirteen on in figures. */
    @ParameterizedTest(name = "every {0} days: {1}")
    @CsvSource({"1, 6 days", "2, two weeks", "14, twelve weeks", "15, 13 weeks"})
    void saysTheTimeInDaysOrWeeks(int days, String time) {
        assertThat(TrendSentence.of(every(days, 4, 4, 4, 4, 4, 4, 4))).contains(" for " + time + ";");
    }

    private static Map<LocalDate, PainScore> every(int days, int... scores) {
        var mornings = new TreeMap<LocalDate, PainScore>();
        for (int i = 0; i < scores.length; i++) {
            mornings.put(LocalDate.of(2026, 3, 1).plusDays((long) i * days), new PainScore(scores[i]));
        }
        return mornings;
    }
}
