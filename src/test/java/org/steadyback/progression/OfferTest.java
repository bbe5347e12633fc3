package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.Decision;
import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.Cards;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** ADVANCE and REVIEW_REGRESS of the fact sheet §3.3: a rung, else a set, else load; never what is not allowed. */
class OfferTest {

    private static final ExerciseCard BELOW = strength("TST1", 1);
    private static final ExerciseCard THIS = strength("TST2", 2);
    private static final ExerciseCard ABOVE = strength("TST3", 3);

    private static ExerciseCard strength(String id, int rung) {
        return Cards.card(id, Section.STRENGTHENING, rung, rung, "2×10×0s · 1/day · 3/wk");
    }

    private static Offer offer(Decision decision, ExerciseCard card, int sets, boolean allowed) {
        var dose = new Dose.Sets(sets, 12, 0, 30, Side.BOTH_TOGETHER, null);
        var about = new Offer.About(card, dose, List.of(BELOW, THIS, ABOVE), GradingParameters.DEFAULTS);
        return Offer.of(decision, BigDecimal.valueOf(12), about, _ -> allowed);
    }

    @Test
    void theNextRungStartsAtFourFifthsOfItsDefault() {
        assertThat(offer(Decision.ADVANCE, THIS, 2, true))
                .isEqualTo(new Offer.OtherExercise(ABOVE, new Dose.Sets(2, 8, 0, 30, Side.BOTH_TOGETHER, null)));
    }

    @Test
    void withoutANextRungASetIsAddedAndRepetitionsGoBackToTheBottom() {
        var more = new Offer.OtherDose(new Dose.Sets(3, 8, 0, 30, Side.BOTH_TOGETHER, null));

        assertThat(offer(Decision.ADVANCE, THIS, 2, false)).isEqualTo(more);
        assertThat(offer(Decision.ADVANCE, ABOVE, 2, true)).isEqualTo(more);
    }

    @Test
    void atThreeSetsOnlyLoadIsLeftAndOnlyInStrengthening() {
        assertThat(offer(Decision.ADVANCE, THIS, 3, false)).isEqualTo(new Offer.MoreLoad());
        var stretch = Cards.card("TST4", Section.MOVEMENT_OR_STRETCHING, 3, 2, "2×10×0s · 1/day · 3/wk");

        assertThat(offer(Decision.ADVANCE, stretch, 3, true)).isEqualTo(new Offer.Talk());
    }

    /** A flat walk of one minute is not eased by four minutes indoors. */
    @Test
    void theRungBelowNeverAsksMoreThanIsAskedNow() {
        var indoor = Cards.card("FWA1", Section.PHYSICAL_FITNESS, 1, 1, "5 min · 3/day · 7/wk");
        var flat = Cards.card("FWA2", Section.PHYSICAL_FITNESS, 2, 2, "10 min · 2/day · 6/wk");
        var about = new Offer.About(flat, new Dose.Minutes(1), List.of(indoor, flat), GradingParameters.DEFAULTS);

        assertThat(Offer.of(Decision.REVIEW_REGRESS, BigDecimal.ONE, about, _ -> true))
                .isEqualTo(new Offer.OtherExercise(indoor, new Dose.Minutes(1)));
    }

    @Test
    void downIsTheRungBelowOrATalk() {
        assertThat(offer(Decision.REVIEW_REGRESS, THIS, 2, true))
                .isEqualTo(new Offer.OtherExercise(BELOW, new Dose.Sets(2, 8, 0, 30, Side.BOTH_TOGETHER, null)));
        assertThat(offer(Decision.REVIEW_REGRESS, THIS, 2, false)).isEqualTo(new Offer.Talk());
        assertThat(offer(Decision.REVIEW_REGRESS, BELOW, 2, true)).isEqualTo(new Offer.Talk());
    }
}
