package org.steadyback.programme.ui;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionWheelTest {

    private static final DirectionCoverage TWO = new DirectionCoverage(Set.of(Direction.ROTATION, Direction.FLEXION));

    @Test
    void tellsThePhysioWhatIsCoveredAndWhatIsNot() {
        assertThat(DirectionWheel.physioWords(TWO))
                .containsExactly(
                        "Directions, 2 of 6: flexion, rotation.",
                        "Not covered: extension, lateral flexion, neutral and stability, general.");
        assertThat(DirectionWheel.physioWords(new DirectionCoverage(Set.of())))
                .containsExactly("Directions: none yet.");
        assertThat(DirectionWheel.physioWords(new DirectionCoverage(EnumSet.allOf(Direction.class))))
                .hasSize(1);
    }
}
