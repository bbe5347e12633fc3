package org.steadyback.screening;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Section;
import org.steadyback.programme.Cards;

import static org.assertj.core.api.Assertions.assertThat;

class WithheldTest {

    private static final ExerciseCard PRONE = card("SPR1", "PR:X", "OP:S");
    private static final ExerciseCard BRIDGE = card("SBR1", "PR:M");

    @Test
    void aConditionLearnedLaterWithholdsWhatItsCautionHidesOrWantsAWordFor() {
        assertThat(safety(GateAction.OK, Set.of(Condition.PR)).withheld(PRONE))
                .map(Withheld::words)
                .hasValue("Withheld: pregnancy, waiting for Anna Berg.");
        assertThat(safety(GateAction.OK, Set.of(Condition.OP, Condition.PR)).withheld(PRONE))
                .map(Withheld::words)
                .hasValue("Withheld: pregnancy and osteoporosis, waiting for Anna Berg.");
    }

    @Test
    void aNoteOnHowToDoItWithholdsNothing() {
        assertThat(safety(GateAction.OK, Set.of(Condition.PR)).withheld(BRIDGE)).isEmpty();
    }

    @Test
    void thePhysiosWordSettlesIt() {
        assertThat(safety(GateAction.OK, Set.of(Condition.PR), PRONE).withheld(PRONE))
                .isEmpty();
    }

    @Test
    void whereOnlyHandPickedExercisesAreAllowedTheOthersSaySo() {
        assertThat(safety(GateAction.SUPERVISED_ONLY, Set.of()).withheld(BRIDGE))
                .map(Withheld::words)
                .hasValue("Withheld: only hand-picked exercises for now, waiting for Anna Berg.");
        assertThat(safety(GateAction.SUPERVISED_ONLY, Set.of(), BRIDGE).withheld(BRIDGE))
                .isEmpty();
    }

    @Test
    void withoutALeadSomebodyIsStillNamed() {
        var safety = new Safety(Optional.empty(), Set.of(Condition.PR), Set.of(), ScreenTimes.NEVER);

        assertThat(safety.withheld(PRONE))
                .map(Withheld::words)
                .hasValue("Withheld: pregnancy, waiting for your physio.");
    }

    @Test
    void thePatientIsToldHowManyWaitForWhomWhyAndWhatStands() {
        var pregnancy = new Withheld(List.of(Condition.PR), "Anna Berg");
        var bones = new Withheld(List.of(Condition.OP, Condition.PR), "Anna Berg");

        assertThat(Withheld.sentence(List.of(), 3)).isEmpty();
        assertThat(Withheld.sentence(List.of(pregnancy), 4))
                .isEqualTo(
                        "1 of the 4 exercises of your plan waits for Anna Berg, who looks at it first. The reason: pregnancy. The other 3 stay as they are.");
        assertThat(Withheld.sentence(List.of(pregnancy, bones), 3))
                .isEqualTo(
                        "2 of the 3 exercises of your plan wait for Anna Berg, who looks at them first. The reason: pregnancy and osteoporosis. The other one stays as it is.");
        assertThat(Withheld.sentence(List.of(pregnancy, bones), 2))
                .startsWith("All 2 exercises of your plan wait for Anna Berg")
                .endsWith("Until then your plan asks for nothing.");
        assertThat(Withheld.sentence(List.of(pregnancy), 1))
                .startsWith("The exercise of your plan waits for Anna Berg");
    }

    private static Safety safety(GateAction action, Set<Condition> conditions, ExerciseCard... approved) {
        return new Safety(
                Optional.of(new Gate(action, "As examined", null, "Anna", Instant.EPOCH)),
                conditions,
                Set.of(java.util.Arrays.stream(approved).map(ExerciseCard::id).toArray(ExerciseId[]::new)),
                ScreenTimes.NEVER,
                false,
                java.util.Optional.empty(),
                "Anna Berg",
                ZoneOffset.UTC);
    }

    private static ExerciseCard card(String id, String... cautions) {
        return Cards.card(id, Section.STRENGTHENING, 1, 1, "2×8×0s · 1/day · 3/wk", cautions);
    }
}
