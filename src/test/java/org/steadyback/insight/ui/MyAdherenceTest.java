package org.steadyback.insight.ui;

import java.math.BigInteger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.Share;

import static org.assertj.core.api.Assertions.assertThat;

class MyAdherenceTest {

    private static final Share HALF = new Share(BigInteger.ONE, BigInteger.TWO);

    /** What the patient reads adds up to what was asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36 | 30 | 3 | 4 | 36 times: you did it 30 times (4 of them less than asked), left it out 3 times, and 3 times nothing was recorded.",
                "70 | 63 | 2 | 0 | 70 times: you did it 63 times, left it out twice, and 5 times nothing was recorded.",
                "4 | 4 | 0 | 0 | 4 times: you did it 4 times.",
                "4 | 0 | 0 | 0 | 4 times: you did not do it, and 4 times nothing was recorded.",
                "1 | 0 | 1 | 0 | once: you did not do it, and left it out once."
            })
    void isToldToThePatientInOneSentenceThatAddsUp(int asked, int done, int skipped, int shorter, String words) {
        var adherence = new Adherence(HALF, HALF, 1, 0, 0, asked, done, asked, asked, done, skipped, 0, shorter);

        assertThat(MyAdherence.words(adherence))
                .isEqualTo("In the last two weeks your plan asked for an exercise " + words);
    }
}
