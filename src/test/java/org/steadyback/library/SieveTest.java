package org.steadyback.library;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SieveTest {

    private static final List<ExerciseCard> ALL = ExerciseFile.read();

    @Test
    void letsEverythingThroughWhenNothingIsAsked() {
        assertThat(ids(ExerciseFilter.none())).hasSize(116);
        assertThat(ids(ExerciseFilter.words("   "))).hasSize(116);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRD DOG, SQD3", // name, in any case
        "mfl5, MFL5", // id
        "walking, FWA4", // family
        "ramp, SBR2", // cue
        "turning, MRO4", // direction in plain words
        "kneeling, SPC3", // position
        "towel, MHS1", // equipment
        "knees chest rocking, MFL3" // words apart
    })
    void findsWords(String words, String id) {
        assertThat(ids(ExerciseFilter.words(words))).contains(id);
    }

    @Test
    void wantsEveryWord() {
        assertThat(ids(ExerciseFilter.words("bird squares"))).containsExactly("SQD4");
        assertThat(ids(ExerciseFilter.words("bird submarine"))).isEmpty();
    }

    @Test
    void takesOneOfTheValuesOfAFacetAndAllFacetsTogether() {
        var filter = new ExerciseFilter(
                "",
                Set.of(Section.STRENGTHENING),
                Set.of(Direction.FLEXION, Direction.EXTENSION),
                Set.of(Position.LYING),
                Set.of("Mat"),
                Set.of(2, 3),
                null,
                false);

        assertThat(ids(filter)).containsExactly("SBE1", "SBE2", "SBE3", "SAC1", "SAC2");
    }

    @Test
    void keepsToAFamily() {
        var filter = new ExerciseFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "Bridges", false);

        assertThat(ids(filter)).containsExactly("SBR1", "SBR2", "SBR3", "SBR4", "SBR5");
    }

    @Test
    void leavesOutTheFloor() {
        var filter = new ExerciseFilter("rest lie lying", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, true);

        assertThat(ids(filter.withText("lying"))).containsExactly("MEX1", "MEX2", "MHF1", "MEA2");
    }

    @Test
    void countsWhatEachFurtherChoiceWouldShow() {
        var filter = new ExerciseFilter(
                "", Set.of(Section.STRENGTHENING), Set.of(), Set.of(), Set.of(), Set.of(1), null, false);
        var counts = FacetCounts.of(ALL, new Sieve(filter));

        assertThat(counts.levels()).containsEntry(5, 8).containsEntry(1, 8);
        assertThat(counts.sections()).containsEntry(Section.PHYSICAL_FITNESS, 4);
        assertThat(counts.families()).hasSize(26).containsEntry("Bridges", 1).containsEntry("Walking", 0);
    }

    @Test
    void countsAgreeWithWhatIsFound() {
        var counts = FacetCounts.of(ALL, new Sieve(ExerciseFilter.words("chair")));

        counts.positions()
                .forEach((position, count) -> assertThat(ids(new ExerciseFilter(
                                "chair", Set.of(), Set.of(), Set.of(position), Set.of(), Set.of(), null, false)))
                        .hasSize(count));
        assertThat(ids(new ExerciseFilter("chair", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, true)))
                .hasSize(counts.notOnTheFloor());
    }

    private static List<String> ids(ExerciseFilter filter) {
        return ALL.stream()
                .filter(new Sieve(filter)::fits)
                .map(card -> card.id().value())
                .toList();
    }
}
