package org.steadyback.library;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EquipmentNeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            None                 | None        | true
            None                 | Chair       | true
            None or weights      | None        | true
            Chair                | None        | false
            Chair                | Chair       | true
            Bed or mat           | Mat         | true
            Bed or mat           | Chair       | false
            Mat, chair           | Mat         | false
            Mat, chair           | Mat;Chair   | true
            Chair with cushion   | Chair       | false
            Gym ball, wall       | Gym ball;Wall;Mat | true
            Dumbbells            | Dumbbell    | true
            Bed or mat, chair    | Bed         | false
            Bed or mat, chair    | Bed;Chair   | true
            """)
    void isMetByWhatIsAtHand(String equipment, String have, boolean met) {
        assertThat(EquipmentNeeds.of(equipment).metBy(Set.of(have.split(";")))).isEqualTo(met);
    }
}
