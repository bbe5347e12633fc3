package org.steadyback.insight;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;
import org.steadyback.session.SessionKind;

import static org.assertj.core.api.Assertions.assertThat;

class HelpsLogReaderTest {

    private static final Dose HELD = new Dose.Sets(1, 5, 10, 0, Side.BOTH_TOGETHER, null);

    @Test
    void aTrialOfAHoldTookTheSecondsItTells() {
        assertThat(HelpsLogReader.seconds(SessionKind.TRIAL, HELD, List.of(25))).isEqualTo(25);
    }

    @Test
    void otherwiseWhatIsDoneAreRepetitionsOrMinutes() {
        assertThat(HelpsLogReader.seconds(SessionKind.USUAL, HELD, List.of(5))).isEqualTo(65);
        assertThat(HelpsLogReader.seconds(
                        SessionKind.TRIAL, new Dose.Sets(1, 9, 0, 0, Side.BOTH_TOGETHER, null), List.of(9)))
                .isEqualTo(27);
        assertThat(HelpsLogReader.seconds(SessionKind.TRIAL, new Dose.Minutes(8), List.of(7)))
                .isEqualTo(420);
    }
}
