package org.steadyback.grading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTest {

    @ParameterizedTest
    @EnumSource
    void everyRiseOfAGuidedProgrammeIsOnlyAnOffer(Decision decision) {
        var effect = switch (decision) {
            case ALERT_STOP, REBASELINE -> Decision.Effect.STOPS;
            case STEP_DOWN, REVIEW_REGRESS, RESTART_REDUCED, FLARE_EASE, FLARE_REVIEW -> Decision.Effect.LOWERS;
            case ADVANCE, PROGRESS, PROGRESS_DOUBLE -> Decision.Effect.OFFERS;
            case RESUME, NEXT_STEP -> Decision.Effect.RAISES;
            default -> Decision.Effect.KEEPS;
        };

        assertThat(decision.effect()).isEqualTo(effect);
    }
}
