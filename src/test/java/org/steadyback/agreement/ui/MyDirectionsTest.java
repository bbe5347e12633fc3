package org.steadyback.agreement.ui;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;

import static org.assertj.core.api.Assertions.assertThat;

class MyDirectionsTest {

    private static final DirectionCoverage TWO = new DirectionCoverage(Set.of(Direction.ROTATION, Direction.FLEXION));

    @Test
    void tellsThePatientInPlainWordsAndWithoutBlame() {
        assertThat(MyDirections.words(TWO)).first().isEqualTo("Your plan has: bending forward and turning.");
        assertThat(MyDirections.words(TWO).getLast())
                .startsWith("Not in it now: bending back")
                .contains("fine");
    }
}
