package org.steadyback.programme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;

import static org.assertj.core.api.Assertions.assertThat;

class VersionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSIGNED        |             | assigned",
                "ASSIGNED        | Tested      | assigned, with caution: Tested",
                "ADDED           |             | added by physio",
                "ADDED           | Tested      | added by physio, with caution: Tested",
                "CHANGED         |             | changed by physio",
                "MOVED           |             | moved by physio",
                "WITHDRAWN       |             | withdrawn by physio",
                "TAKEN_INSTEAD   |             | taken instead by the patient",
                "GIVEN_UP        |             | not right for the patient",
                "LOWERED         |             | lowered by the patient",
                "LOWERED         | Knees, sore | lowered by the patient: Knees, sore",
                "START_AGREED    |             | start from trials, agreed by physio",
                "FLARE_EASED     |             | eased for a flare",
                "FLARE_RESTS     |             | rests during a flare",
                "FLARE_BACK      |             | back from a flare",
                "MORNING_CHANGED |             | back: the morning was answered anew",
                "ACCEPTED        |             | accepted",
                "ADJUSTED        |             | changed by physio",
                "BEYOND_RULES    | Agreed      | changed by physio, beyond the rules: Agreed"
            })
    void aVersionIsToldByWhatItWasMadeAs(VersionKind kind, String reason, String words) {
        var because = reason == null ? "" : reason;

        assertThat(VersionWords.of(VersionCause.of(kind, because), null)).isEqualTo(words);
    }

    @Test
    void whatDecidedIsToldWithItsCauseAndAStartWithItsTrials() {
        assertThat(VersionWords.of(
                        VersionCause.of(VersionKind.GRADED), new GradedAs(Decision.STEP_DOWN, Cause.LAST_UNSETTLED)))
                .isEqualTo("step down: last session unsettled");
        assertThat(VersionWords.of(VersionCause.startFound(3), null)).isEqualTo("start found in 3 trials");
    }
}
