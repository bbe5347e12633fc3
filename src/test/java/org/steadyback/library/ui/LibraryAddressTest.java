package org.steadyback.library.ui;

import java.util.Set;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

import org.steadyback.library.Condition;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryAddressTest {

    private static final ExerciseFilter EVERYTHING_ASKED = new ExerciseFilter(
            "bird dog",
            Set.of(Section.STRENGTHENING, Section.MOVEMENT_OR_STRETCHING),
            Set.of(Direction.LATERAL_FLEXION),
            Set.of(Position.KNEELING),
            Set.of("Gym ball", "Mat"),
            Set.of(2, 3),
            "Pulls, anti-rotation and carries",
            true,
            Set.of(Condition.OP, Condition.PR),
            Set.of(),
            true,
            true,
            true);

    @Test
    void readsBackWhatItWrote() {
        var address = LibraryAddress.parameters(EVERYTHING_ASKED).getQueryString();

        assertThat(LibraryAddress.filter(QueryParameters.fromString(address))).isEqualTo(EVERYTHING_ASKED);
    }

    @Test
    void givesOneSearchOneAddress() {
        assertThat(LibraryAddress.parameters(ExerciseFilter.none().withLevels(Set.of(3, 1, 2)))
                        .getQueryString())
                .isEqualTo("level=1&level=2&level=3");
        assertThat(LibraryAddress.parameters(ExerciseFilter.none()).getQueryString())
                .isEmpty();
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        var address = QueryParameters.fromString(
                "section=nonsense&direction=FLEXION&position=lying&level=9&level=x&level=99999999999&family=&off-floor=1&other=1");

        assertThat(LibraryAddress.filter(address))
                .isEqualTo(ExerciseFilter.none().withPositions(Set.of(Position.LYING)));
    }
}
