package org.steadyback.library;

import org.junit.jupiter.api.Test;

import org.steadyback.figure.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/** Every exercise of the file has its picture, under its own name, and no picture is left over. */
class FigureCoverageTest {

    private final Figures figures = Figures.read();

    @Test
    void everyExerciseHasAPicture() {
        assertThat(figures.slugs())
                .containsExactlyInAnyOrderElementsOf(
                        ClinicLibrary.CARDS.stream().map(ExerciseCard::slug).toList())
                .hasSize(116);
    }

    @Test
    void thePictureBearsTheNameOfTheExercise() {
        assertThat(ClinicLibrary.CARDS)
                .allSatisfy(
                        exercise -> assertThat(figures.moving(exercise.slug()).orElseThrow())
                                .contains("<title>" + exercise.name() + "</title>"));
    }

    @Test
    void thereIsNoPictureOfWhatIsNotInTheLibrary() {
        assertThat(figures.moving("no-such-exercise")).isEmpty();
        assertThat(figures.still("no-such-exercise")).isEmpty();
    }
}
