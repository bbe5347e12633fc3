package org.steadyback.library;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Each physio has favourites of their own. */
@PortalTest
class FavouritesDatabaseTest {

    private static final ExerciseId BRIDGE = new ExerciseId("SBR2");
    private static final ExerciseId BIRD_DOG = new ExerciseId("SQD3");

    @Autowired
    Favourites favourites;

    @Autowired
    ExerciseReader reader;

    @Autowired
    Clinic clinic;

    @Test
    void areMarkedFoundCountedAndTakenBack() {
        var anna = clinic.physio("Anna");
        clinic.as(anna, () -> {
            favourites.mark(BRIDGE);
            favourites.mark(BRIDGE);
            favourites.mark(BIRD_DOG);
        });

        var page = browse(anna, ExerciseFilter.none().withFavourites(true));
        assertThat(page.found()).extracting(ExerciseCard::id).containsExactlyInAnyOrder(BRIDGE, BIRD_DOG);
        assertThat(page.favourites()).isEqualTo(Set.of(BRIDGE, BIRD_DOG));
        assertThat(browse(anna, ExerciseFilter.none()).counts().favourites()).isEqualTo(2);

        clinic.as(anna, () -> favourites.unmark(BRIDGE));

        assertThat(has(anna, BRIDGE)).isFalse();
        assertThat(browse(anna, ExerciseFilter.none()).favourites()).isEqualTo(Set.of(BIRD_DOG));
    }

    @Test
    void areNotSeenNorTakenBackByAnotherOfTheClinic() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> favourites.mark(BRIDGE));

        assertThat(has(ben, BRIDGE)).isFalse();
        var page = browse(ben, ExerciseFilter.none());
        assertThat(page.favourites()).isEmpty();
        assertThat(page.counts().favourites()).isZero();
        assertThat(browse(ben, ExerciseFilter.none().withFavourites(true)).found())
                .isEmpty();

        clinic.as(ben, () -> favourites.unmark(BRIDGE));
        assertThat(has(anna, BRIDGE)).isTrue();
    }

    @Test
    void areExercisesThatThereAre() {
        var anna = clinic.physio("Anna");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> clinic.as(anna, () -> favourites.mark(new ExerciseId("ZZZ9"))));
        assertThat(browse(anna, ExerciseFilter.none()).favourites()).isEmpty();
    }

    @Test
    void areForPhysios() {
        var anna = clinic.physio("Anna");
        var pat = clinic.patient(anna, "Pat").account();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(pat, () -> favourites.mark(BRIDGE)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> has(pat, BRIDGE));
    }

    private boolean has(AccountId who, ExerciseId exercise) {
        return clinic.as(who, () -> favourites.has(exercise));
    }

    private LibraryPage browse(AccountId who, ExerciseFilter filter) {
        return clinic.as(who, () -> reader.browse(filter));
    }
}
