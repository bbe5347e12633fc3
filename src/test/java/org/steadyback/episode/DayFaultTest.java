package org.steadyback.episode;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayFaultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "1948-02-01, 2026-11-01,",
        "1911-11-29, 2026-11-29,",
        "2026-11-29, 2026-11-29,",
        "2048-02-01, 2026-11-01, BIRTH_TO_COME",
        "2048-02-01, 2049-01-01, BIRTH_TO_COME",
        "2026-11-30, 2026-11-01, BIRTH_TO_COME",
        "1911-11-28, 2026-11-01, BIRTH_TOO_LONG_AGO",
        "2025-02-01, 2024-11-01, BIRTH_AFTER_ONSET",
        "1971-02-03, 1970-01-01, ONSET_BEFORE_BIRTH",
        "1971-02-03, 2026-11-30, ONSET_TO_COME",
    })
    void namesTheDayThatIsWrong(LocalDate birth, LocalDate onset, @Nullable DayFault fault) {
        assertThat(DayFault.of(birth, onset, TODAY).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_TO_COME, true",
        "BIRTH_TOO_LONG_AGO, true",
        "BIRTH_AFTER_ONSET, true",
        "ONSET_TO_COME, false",
        "ONSET_BEFORE_BIRTH, false"
    })
    void andItsFieldIsMarked(DayFault fault, boolean ofBirth) {
        assertThat(fault.ofBirth()).isEqualTo(ofBirth);
    }
}
