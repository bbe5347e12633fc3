package org.steadyback.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.library.Position.KNEELING;
import static org.steadyback.library.Position.LYING;
import static org.steadyback.library.Position.OTHER;
import static org.steadyback.library.Position.SITTING;
import static org.steadyback.library.Position.STANDING;

class PositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lying on back, ball between hands and knees | LYING",
                "Lying on front, forearms and knees | LYING",
                "Side plank | LYING",
                "Front over gym ball, feet on wall | LYING",
                "Supported sitting | SITTING",
                "Sitting on rower | SITTING",
                "Standing, shin on bed | STANDING",
                "Long stride stance | STANDING",
                "Hands and knees, toes tucked | KNEELING",
                "Half kneeling side-on to anchor | KNEELING",
                "High plank, hands and toes | KNEELING",
                "Floating | OTHER",
                "Mixed | OTHER"
            })
    void isReadFromTheFirstWords(String startPosition, Position position) {
        assertThat(Position.of(startPosition)).containsExactly(position);
    }

    @Test
    void offersTwoWhereTheWordsDo() {
        assertThat(Position.of("Lying on back or sitting")).containsExactlyInAnyOrder(LYING, SITTING);
        assertThat(Position.of("Lying on back or front")).containsExactly(LYING);
    }

    @Test
    void onlyWaterAndMixedSessionsAreOtherInTheLibrary() {
        assertThat(ClinicLibrary.CARDS)
                .filteredOn(card -> card.positions().contains(OTHER))
                .extracting(ExerciseCard::startPosition)
                .containsOnly("Floating", "Mixed");
        assertThat(ClinicLibrary.CARDS)
                .flatExtracting(ExerciseCard::positions)
                .contains(LYING, SITTING, STANDING, KNEELING, OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lying on back, knees bent | None | true",
                "Lying on front | Mat | true",
                "Lying on front | Bed or mat | false",
                "Lying on back at bed edge | Bed | false",
                "Lying on back or sitting | None | false",
                "Hands and knees | Mat | true",
                "High plank, hands and toes | Mat | true",
                "Mixed | Mat | true",
                "Floating | Pool | false",
                "Standing, shin on bed | Bed | false",
                "Sitting | Chair | false"
            })
    void saysWhatNeedsTheFloor(String startPosition, String equipment, boolean onTheFloor) {
        assertThat(Position.onTheFloor(startPosition, equipment)).isEqualTo(onTheFloor);
    }
}
