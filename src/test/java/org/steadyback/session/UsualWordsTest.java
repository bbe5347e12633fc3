package org.steadyback.session;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;

class UsualWordsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3, your usual",
        "3, 2.5, your usual",
        "3, 3.5, your usual",
        "5, 3, 2 above your usual",
        "0, 3, 3 below your usual",
        "3, , ''"
    })
    void saysHowFarFromTheUsual(int pain, @Nullable BigDecimal usual, String words) {
        assertThat(UsualWords.of(new PainScore(pain), usual)).isEqualTo(words);
    }
}
