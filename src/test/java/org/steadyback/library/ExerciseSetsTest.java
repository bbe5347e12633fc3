package org.steadyback.library;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.text.ContentFault;
import org.steadyback.text.Entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExerciseSetsTest {

    private static final String GOOD = """
            # for a test
            two-moves:
              title: Two moves
              about: Two to pick from.
              exercises: [MFL1, MPT1]
              ticked: [MPT1]
            """;

    @Test
    void readsASet() {
        assertThat(read(GOOD))
                .containsExactly(new ExerciseSet(
                        "two-moves",
                        "Two moves",
                        "Two to pick from.",
                        List.of(new ExerciseId("MFL1"), new ExerciseId("MPT1")),
                        java.util.Set.of(new ExerciseId("MPT1"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two-moves:            | Two moves:           | f line 2: a set is named in small letters and hyphens, not 'Two moves'
            title: Two moves      | title:               | f line 3: 'title' is empty
            title: Two moves      | titel: Two moves     | f line 3: unknown field 'titel'
            about: Two to pick from. | title: Again      | f line 4: 'title' stands there twice
            [MPT1]                | [MRO1]               | f line 6: what is ticked must be among the exercises
            ticked: [MPT1]        | ticked: []           | f line 6: 'ticked' needs 1 to 5 entries, not 0
            [MFL1, MPT1]          | [MFL1, MFL1, MPT1]   | f line 5: exercises: 'MFL1' stands there twice
            [MFL1, MPT1]          | [MFL1, MPT]          | f line 5: exercises: An exercise id is three capital letters
            [MFL1, MPT1]          | MFL1, MPT1           | f line 5: 'exercises' is a list
            """)
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, String says) {
        assertThat(GOOD).contains(right);

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(GOOD.replace(right, wrong)))
                .withMessageStartingWith(says);
    }

    @Test
    void ticksAtMostFive() {
        var six = "[MFL1, MFL2, MFL3, MFL4, MFL5, MFL6]";
        var text = GOOD.replace("[MFL1, MPT1]", six).replace("[MPT1]", six);

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(text))
                .withMessage("f line 6: 'ticked' needs 1 to 5 entries, not 6");
    }

    @Test
    void saysWhatIsTooLong() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(GOOD.replace("Two moves", "a".repeat(61))))
                .withMessageStartingWith("f line 3: title: must have 1 to 60 characters, not 61");
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(GOOD.replace("Two to pick from.", "a".repeat(301))))
                .withMessageStartingWith("f line 4: about: must have 1 to 300 characters, not 301");
    }

    @Test
    void refusesTheSameSetTwiceAndAnEmptyFile() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(GOOD + GOOD))
                .withMessage("f line 8: 'two-moves' stands there twice");
        assertThatExceptionOfType(ContentFault.class).isThrownBy(() -> read("")).withMessageContaining("nothing in it");
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

    private static List<ExerciseSet> read(String text) {
        return ExerciseSets.read(Entry.of("f", text));
    }
}
