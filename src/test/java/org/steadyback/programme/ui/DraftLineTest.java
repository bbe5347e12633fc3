package org.steadyback.programme.ui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.library.Section;
import org.steadyback.programme.Cards;
import org.steadyback.programme.LadderStart;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

class DraftLineTest {

    private static final Schedule TWICE_ON_FIVE_DAYS = new Schedule(new Frequency.DaysAWeek(5), 2);

    /** "Harder" and "Easier" in the builder. */
    @Test
    void anotherRungKeepsTheDaysAndStartsByTheRule() {
        var card = Cards.card("TST1", Section.STRENGTHENING, 1, 1, "2×10×0s · 1/day · 3/wk");
        var harder = Cards.card("TST2", Section.STRENGTHENING, 2, 2, "3×12×0s · 1/day · 3/wk");
        var asked = new Dose.Sets(2, 14, 0, 30, Side.BOTH_TOGETHER, "2 kg");
        var line = new DraftLine(
                Optional.of(PrescriptionId.next()), card, asked, TWICE_ON_FIVE_DAYS, "Once more", Optional.empty());

        var moved = line.onRung(harder, GradingParameters.DEFAULTS);

        assertThat(moved.schedule()).isEqualTo(TWICE_ON_FIVE_DAYS);
        assertThat(moved.dose())
                .isEqualTo(LadderStart.of(harder, asked, GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Sets(3, 9, 0, 30, Side.BOTH_TOGETHER, null))
                .isNotEqualTo(DraftLine.of(harder).dose());
        assertThat(moved.step())
                .startsWith("Instead of " + card.name() + ": 2 sets of 14, 2 kg, rest 30 s between sets → 3 sets of 9,")
                .endsWith("; the load, 2 kg, is not taken along: set it anew.");
        assertThat(line.step()).isEmpty();
        assertThat(moved.prescription()).isEmpty();
        assertThat(moved.reason()).isEmpty();
    }

    @Test
    void itStartsByTheNumbersOfTheClinic() {
        var card = Cards.card("TST1", Section.STRENGTHENING, 1, 1, "2×10×0s · 1/day · 3/wk");
        var harder = Cards.card("TST2", Section.STRENGTHENING, 2, 2, "3×12×0s · 1/day · 3/wk");
        var asked = new Dose.Sets(2, 14, 0, 30, Side.BOTH_TOGETHER, null);
        var line = new DraftLine(Optional.empty(), card, asked, TWICE_ON_FIVE_DAYS, "", Optional.empty());
        var half = GradingParameters.DEFAULTS.with(2, Map.of(Parameter.START_PCT, new BigDecimal("0.50")));

        assertThat(((Dose.Sets) line.onRung(harder, half).dose()).reps()).isEqualTo(6);
        assertThat(((Dose.Sets) line.onRung(harder, GradingParameters.DEFAULTS).dose()).reps())
                .isEqualTo(9);
    }

    @Test
    void anEasierRungNeverAsksMoreThanTheOneBefore() {
        var easier = Cards.card("TST1", Section.PHYSICAL_FITNESS, 1, 1, "5 min · 3/day · 7/wk");
        var card = Cards.card("TST2", Section.PHYSICAL_FITNESS, 2, 2, "10 min · 2/day · 6/wk");
        var line = new DraftLine(Optional.empty(), card, new Dose.Minutes(1), TWICE_ON_FIVE_DAYS, "", Optional.empty());

        var down = line.onRung(easier, GradingParameters.DEFAULTS);
        assertThat(down.dose()).isEqualTo(new Dose.Minutes(1));
        assertThat(down.schedule()).isEqualTo(TWICE_ON_FIVE_DAYS);
        assertThat(down.step()).isEqualTo("Instead of " + card.name() + ", at the same dose.");
    }

    /** From a small dose the start of the next one is much more: the line says how much. */
    @Test
    void theLineSaysThatItIsTwiceAsMuch() {
        var card = Cards.card("TST1", Section.PHYSICAL_FITNESS, 1, 1, "5 min · 3/day · 7/wk");
        var harder = Cards.card("TST2", Section.PHYSICAL_FITNESS, 2, 2, "10 min · 2/day · 6/wk");
        var line = new DraftLine(Optional.empty(), card, new Dose.Minutes(4), TWICE_ON_FIVE_DAYS, "", Optional.empty());

        assertThat(line.onRung(harder, GradingParameters.DEFAULTS).step())
                .isEqualTo("Instead of " + card.name() + ": 4 min → 8 min, 2 times as much at once.");
    }

    /** As it is asked, or as it was set here: not the start of the rule, which would halve it. */
    @Test
    void whoGoesBackOnTheLadderFindsWhatStoodThere() {
        var card = Cards.card("TST1", Section.PHYSICAL_FITNESS, 1, 1, "5 min · 3/day · 7/wk");
        var harder = Cards.card("TST2", Section.PHYSICAL_FITNESS, 2, 2, "10 min · 2/day · 6/wk");
        var hardest = Cards.card("TST3", Section.PHYSICAL_FITNESS, 3, 3, "20 min · 2/day · 6/wk");
        var id = PrescriptionId.next();
        var asked = new DraftLine(Optional.of(id), card, new Dose.Minutes(3), TWICE_ON_FIVE_DAYS, "", Optional.empty())
                .with(new Dose.Minutes(12), TWICE_ON_FIVE_DAYS);

        var up = asked.onRung(harder, GradingParameters.DEFAULTS)
                .with(new Dose.Minutes(9), TWICE_ON_FIVE_DAYS)
                .onRung(hardest, GradingParameters.DEFAULTS);
        var down = up.onRung(harder, GradingParameters.DEFAULTS);

        assertThat(up.step()).startsWith("Instead of " + card.name() + ": 12 min → 16 min");
        assertThat(down.dose()).isEqualTo(new Dose.Minutes(9));
        assertThat(down.onRung(card, GradingParameters.DEFAULTS)).isEqualTo(asked);
    }
}
