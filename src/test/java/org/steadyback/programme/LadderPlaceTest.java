package org.steadyback.programme;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** The patient sees where an exercise stands and what comes next, but nothing that a caution stands against. */
class LadderPlaceTest {

    private static final ExerciseCard SECOND = rung("TST2", 2);
    private static final ExerciseCard THIRD = rung("TST3", 3);
    private static final List<ExerciseCard> LADDER = List.of(rung("TST1", 1), SECOND, THIRD);

    private static ExerciseCard rung(String id, int rung) {
        return Cards.card(id, Section.STRENGTHENING, rung, rung, "2×8×0s · 1/day · 3/wk");
    }

    @Test
    void namesTheStepAndTheNextOne() {
        assertThat(LadderPlace.of(SECOND, LADDER, _ -> true)).contains(new LadderPlace(2, 5, Optional.of(THIRD)));
    }

    @Test
    void hidesANextOneThatIsNotForThisPatient() {
        assertThat(LadderPlace.of(SECOND, LADDER, card -> !card.equals(THIRD)))
                .contains(new LadderPlace(2, 5, Optional.empty()));
    }

    @Test
    void atTheTopNothingComesNext() {
        assertThat(LadderPlace.of(THIRD, LADDER, _ -> true)).contains(new LadderPlace(3, 5, Optional.empty()));
    }
}
