package org.steadyback.programme;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhoChangedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANGED      | Anna Berg | Anna Berg",
                "BEYOND_RULES | Anna Berg | Anna Berg",
                "START_AGREED | Anna Berg | Anna Berg",
                "LOWERED      | Pat Stone | Pat Stone (patient)",
                "GRADED       | Pat Stone | the rules",
                "START_FOUND  | Pat Stone | the rules",
                "FLARE_EASED  | Pat Stone | the rules",
                "ACCEPTED     | Anna Berg | 'the rules, accepted by Anna Berg'",
                "ADJUSTED     | Anna Berg | 'the rules, changed by Anna Berg'"
            })
    void whatTheRulesChangedIsNotTheDoingOfWhoHappenedToRecord(VersionKind kind, String name, String by) {
        assertThat(WhoChanged.by(kind, name)).isEqualTo(by);
    }

    @Test
    void aPhysioSuggestsThePlanByWhatAskedAnewOrTookAwayAndNotByOrder() {
        assertThat(Arrays.stream(VersionKind.values()).filter(VersionKind::suggests))
                .containsExactly(
                        VersionKind.ASSIGNED,
                        VersionKind.ADDED,
                        VersionKind.CHANGED,
                        VersionKind.WITHDRAWN,
                        VersionKind.ADJUSTED,
                        VersionKind.BEYOND_RULES);
        assertThat(VersionKind.suggesting())
                .isEqualTo("('ASSIGNED', 'ADDED', 'CHANGED', 'WITHDRAWN', 'ADJUSTED', 'BEYOND_RULES')");
    }
}
