package org.steadyback.library;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EquipmentTest {

    @Test
    void isTakenApartIntoSingleThings() {
        assertThat(Equipment.items("Gym ball, wall")).containsExactly("Gym ball", "Wall");
        assertThat(Equipment.items("Bed or mat")).containsExactly("Bed", "Mat");
        assertThat(Equipment.items("Chair with cushion")).containsExactly("Chair", "Cushion");
        assertThat(Equipment.items("None")).containsExactly("None");
    }

    @Test
    void givesOneNameToOneThing() {
        assertThat(Equipment.items("Dumbbells")).isEqualTo(Equipment.items("Dumbbell"));
    }
}
