package org.steadyback.demo;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnThisMachineOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void theDemoStartsOnThisMachine(String host) {
        assertThatCode(() -> OnThisMachineOnly.check(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "", "192.168.1.5"})
    void andNowhereElse(String host) {
        assertThatThrownBy(() -> OnThisMachineOnly.check(host)).isInstanceOf(DemoRefused.class);
    }

    @Test
    void whoStartedItReadsWhatToDo() {
        var analysis = Objects.requireNonNull(new DemoRefusedAnalyzer().analyze(new DemoRefused("0.0.0.0")));

        assertThat(analysis.getDescription()).contains("0.0.0.0");
        assertThat(analysis.getAction()).contains("HOST").contains("script/run --empty");
    }
}
