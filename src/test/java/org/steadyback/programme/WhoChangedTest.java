package org.steadyback.programme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhoChangedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHYSIO  | stronger hip                | Anna Berg | Anna Berg",
                "PATIENT | asked for less              | Pat Stone | Pat Stone (patient)",
                "ENGINE  | step down: last unsettled   | Pat Stone | the rules",
                "ENGINE  | eased for a flare           | Pat Stone | the rules",
                "ENGINE  | accepted                    | Anna Berg | 'the rules, accepted by Anna Berg'",
                "ENGINE  | changed by physio           | Anna Berg | 'the rules, changed by Anna Berg'"
            })
    void whatTheRulesChangedIsNotTheDoingOfWhoHappenedToRecord(Origin origin, String decision, String name, String by) {
        assertThat(WhoChanged.by(origin, decision, name)).isEqualTo(by);
    }
}
