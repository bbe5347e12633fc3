package org.steadyback.library;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.library.LibraryChange.Known;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryChangeTest {

    private static final List<ExerciseContent> FILE = ClinicLibrary.CONTENT.subList(0, 2);
    private static final ExerciseContent ONE = FILE.getFirst();
    private static final ExerciseContent TWO = FILE.getLast();

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
        var older = new Known(otherStep(ONE).asVersion(3), true);

        assertThat(LibraryChange.between(List.of(older, new Known(TWO, true)), FILE))
                .isEqualTo(new LibraryChange(List.of(new VersionKey(ONE.key().id(), 3)), List.of(ONE.asVersion(4))));
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

    @Test
    void aNewPictureIsANewVersion() {
        var redrawn = ONE.with(ONE.card().withPicture("0123456789ab"));

        assertThat(LibraryChange.between(List.of(new Known(ONE, true)), List.of(redrawn))
                        .added())
                .containsExactly(redrawn.asVersion(2));
    }

    @Test
    void aChangedStepIsANewVersion() {
        var other = otherStep(ONE);

        assertThat(LibraryChange.between(List.of(new Known(ONE, true)), List.of(other))
                        .added())
                .containsExactly(other.asVersion(2));
    }

    static ExerciseContent otherStep(ExerciseContent content) {
        return new ExerciseContent(
                content.card(),
                content.about(),
                content.purpose(),
                content.works(),
                content.synonyms(),
                new Steps(
                        content.steps().getReady(),
                        List.of("Another step."),
                        content.steps().breathe(),
                        content.steps().stopIf()),
                content.mistakes(),
                content.sideways(),
                content.cautionReasons(),
                content.evidence(),
                content.sources(),
                content.reviewedOn(),
                content.alt());
    }
}
