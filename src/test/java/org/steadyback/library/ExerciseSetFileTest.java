package org.steadyback.library;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExerciseSetFileTest {

    private static final String GOOD = """
            // for a test
            # two-moves
            title: Two moves
            about: Two to pick from.
            exercises: MFL1, MPT1
            ticked: MPT1
            """;

    @Test
    void readsASet() {
        assertThat(ExerciseSetFile.read("f", GOOD.lines().toList()))
                .containsExactly(new ExerciseSet(
                        "two-moves",
                        "Two moves",
                        "Two to pick from.",
                        List.of(new ExerciseId("MFL1"), new ExerciseId("MPT1")),
                        java.util.Set.of(new ExerciseId("MPT1"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two-moves           | # Two moves          | f, line 2: a set is named in small letters and hyphens, not 'Two moves'
            title: Two moves      |                      | f, line 2: 'title' is missing
            title: Two moves      | titel: Two moves     | f, line 3: unknown line 'titel'
            about: Two to pick from. | title: Again      | f, line 4: 'title' stands there twice
            ticked: MPT1          | ticked: MRO1         | f, line 2: what is ticked must be among the exercises
            MFL1, MPT1            | MFL1, MFL1, MPT1     | f, line 2: an exercise stands twice in 'exercises'
            MFL1, MPT1            | MFL1, MPT            | f, line 2: 'MPT' in 'exercises' is no exercise id
            MFL1, MPT1            | MFL1,                | f, line 2: '' in 'exercises' is no exercise id
            # two-moves           | about: x             | f, line 2: a set begins with '# ' and its name
            """)
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, String says) {
        var text = GOOD.replace(right, wrong == null ? "" : wrong);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseSetFile.read("f", text.lines().toList()))
                .withMessageStartingWith(says);
    }

    @Test
    void ticksAtMostFive() {
        var six = "MFL1, MFL2, MFL3, MFL4, MFL5, MFL6";
        var text = GOOD.replace("MFL1, MPT1", six).replace("ticked: MPT1", "ticked: " + six);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseSetFile.read("f", text.lines().toList()))
                .withMessage("f, line 2: at most 5 are ticked, not 6");
    }

    @Test
    void refusesTheSameSetTwiceAndAnEmptyFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ExerciseSetFile.read("f", (GOOD + GOOD).lines().toList()))
                .withMessage("f, line 8: the set 'two-moves' stands there twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExerciseSetFile.read("f", List.of()))
                .withMessageContaining("there is no set");
    }

    @Test
    void theSetsOfThePortalAreOfExercisesThatThereAre() {
        var known =
                LibraryFiles.read().stream().map(content -> content.card().id()).collect(Collectors.toSet());

        assertThat(ExerciseSets.read())
                .extracting(ExerciseSet::slug)
                .containsExactly(
                        "starter", "flexion-bias", "extension-bias", "osteoporosis", "five-minutes", "at-the-desk");
        assertThat(ExerciseSets.read()).allSatisfy(set -> {
            assertThat(known).containsAll(set.exercises());
            assertThat(set.ticked()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        });
    }
}
