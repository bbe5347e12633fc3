package org.steadyback.progression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for a word, and what is held back and waits for nobody. */
class WaitingCountTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1 decision on a dose waits for your word",
        "3, 0, 3 decisions on doses wait for your word",
        "2, 1, '2 decisions on doses wait for your word, 1 held back'",
        "0, 1, 1 decision on a dose is held back",
        "0, 2, 2 decisions on doses are held back"
    })
    void countsTheHeldApart(int open, int held, String words) {
        var count = WaitingCount.NONE;
        for (int one = 0; one < open; one++) {
            count = count.and(WaitingCount.of(false));
        }
        for (int one = 0; one < held; one++) {
            count = count.and(WaitingCount.of(true));
        }

        assertThat(count).isEqualTo(new WaitingCount(open, held));
        assertThat(count.none()).isFalse();
        assertThat(count.inWords()).isEqualTo(words);
    }

    @Test
    void addsUpWhateverComesFirst() {
        assertThat(new WaitingCount(1, 2).and(new WaitingCount(4, 8))).isEqualTo(new WaitingCount(5, 10));
        assertThat(new WaitingCount(1, 2).none()).isFalse();
        assertThat(new WaitingCount(1, 1).none()).isFalse();
        assertThat(WaitingCount.NONE.none()).isTrue();
    }
}
