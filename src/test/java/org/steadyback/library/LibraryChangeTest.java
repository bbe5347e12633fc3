package org.steadyback.library;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.library.LibraryChange.Known;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryChangeTest {

    private static final List<ExerciseCard> FILE = ExerciseFile.read().subList(0, 2);
    private static final ExerciseCard ONE = FILE.getFirst();
    private static final ExerciseCard TWO = FILE.getLast();

    @Test
    void addsEverythingToAnEmptyLibrary() {
        assertThat(LibraryChange.between(List.of(), FILE)).isEqualTo(new LibraryChange(List.of(), FILE));
    }

    @Test
    void leavesAloneWhatIsTheSame() {
        var known = List.of(new Known(ONE.asVersion(3), true), new Known(TWO, true));

        assertThat(LibraryChange.between(known, FILE)).isEqualTo(new LibraryChange(List.of(), List.of()));
    }

    @Test
    void givesAChangedExerciseItsNextVersion() {
        var older = new Known(otherCue(ONE).asVersion(3), true);

        assertThat(LibraryChange.between(List.of(older, new Known(TWO, true)), FILE))
                .isEqualTo(new LibraryChange(List.of(new VersionKey(ONE.id(), 3)), List.of(ONE.asVersion(4))));
    }

    @Test
    void retiresWhatLeftTheFileOnceOnly() {
        assertThat(LibraryChange.between(List.of(new Known(ONE, true), new Known(TWO, true)), List.of(ONE))
                        .retired())
                .containsExactly(TWO.key());
        assertThat(LibraryChange.between(List.of(new Known(ONE, true), new Known(TWO, false)), List.of(ONE))
                        .retired())
                .isEmpty();
    }

    @Test
    void bringsBackWhatReturns() {
        assertThat(LibraryChange.between(List.of(new Known(ONE, false), new Known(TWO, true)), FILE))
                .isEqualTo(new LibraryChange(List.of(), List.of(ONE.asVersion(2))));
    }

    static ExerciseCard otherCue(ExerciseCard card) {
        return new ExerciseCard(
                card.id(),
                card.version(),
                card.slug(),
                card.name(),
                "Another cue.",
                card.section(),
                card.family(),
                card.chain(),
                card.rung(),
                card.familySize(),
                card.level(),
                card.core(),
                card.directions(),
                card.startPosition(),
                card.equipment(),
                card.dose(),
                card.cautions());
    }
}
