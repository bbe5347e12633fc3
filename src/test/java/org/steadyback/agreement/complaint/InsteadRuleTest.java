package org.steadyback.agreement.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Hurdle;
import org.steadyback.library.Section;
import org.steadyback.library.Sideways;
import org.steadyback.library.Steps;
import org.steadyback.programme.Cards;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Safety;
import org.steadyback.screening.ScreenTimes;

import static org.assertj.core.api.Assertions.assertThat;

/** Only what is easier or no harder, free of the patient's cautions, and open at the gate is prepared. */
class InsteadRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ExerciseCard THIS = strength("TST3", 3, 3);
    private static final ExerciseCard BELOW = strength("TST2", 2, 2);
    private static final ExerciseCard ABOVE = strength("TST4", 4, 4);

    private static ExerciseCard strength(String id, int rung, int level, String... cautions) {
        return Cards.card(id, Section.STRENGTHENING, rung, level, "2×8×0s · 1/day · 3/wk", cautions);
    }

    private static ExerciseContent content(Map<Hurdle, String> instead) {
        var sideways = new EnumMap<Hurdle, Sideways>(Hurdle.class);
        instead.forEach((hurdle, id) -> sideways.put(hurdle, new Sideways.Instead(new ExerciseId(id))));
        return new ExerciseContent(
                THIS,
                null,
                null,
                null,
                List.of(),
                Steps.none(),
                List.of(),
                sideways,
                Map.of(),
                null,
                List.of(),
                null,
                null);
    }

    private static final ScreenTimes SEEN = new ScreenTimes(
            null, null, null, null, TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());

    private static Safety safety(GateAction action, Set<Condition> conditions, String... approved) {
        return new Safety(
                Optional.of(new Gate(action, "As examined", null, "Anna", Instant.EPOCH)),
                conditions,
                Set.of(java.util.Arrays.stream(approved).map(ExerciseId::new).toArray(ExerciseId[]::new)),
                SEEN);
    }

    private static InsteadRule rule(Safety safety) {
        return new InsteadRule(content(Map.of()), Set.of(THIS.id()), safety, TODAY);
    }

    private static List<ExerciseCard> tooHard(Safety safety, ExerciseCard... ladder) {
        return rule(safety).candidates(ComplaintReason.TOO_HARD, List.of(ladder), List.of());
    }

    @Test
    void tooHardLeadsToTheRungBelowAndToNoOther() {
        assertThat(tooHard(safety(GateAction.OK, Set.of()), strength("TST1", 1, 1), BELOW, THIS, ABOVE))
                .containsExactly(BELOW);
    }

    @Test
    void theFirstRungHasNoneBelow() {
        assertThat(tooHard(safety(GateAction.OK, Set.of()), THIS, ABOVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KN:X", "KN:S", "KN:M"})
    void noCautionOfThePatientsIsPassed(String caution) {
        var below = strength("TST2", 2, 2, caution);

        assertThat(tooHard(safety(GateAction.OK, Set.of(Condition.KN)), below)).isEmpty();
        assertThat(tooHard(safety(GateAction.OK, Set.of(Condition.HT)), below)).containsExactly(below);
        if (!caution.endsWith("M")) {
            assertThat(tooHard(safety(GateAction.OK, Set.of(Condition.KN), "TST2"), below))
                    .as("a physio let it through")
                    .containsExactly(below);
        }
    }

    @Test
    void theGateDecidesFirst() {
        assertThat(tooHard(safety(GateAction.CLINICIAN_FIRST, Set.of()), BELOW)).isEmpty();
        assertThat(tooHard(Safety.UNKNOWN, BELOW)).isEmpty();
        assertThat(tooHard(safety(GateAction.SUPERVISED_ONLY, Set.of()), BELOW)).isEmpty();
        assertThat(tooHard(safety(GateAction.SUPERVISED_ONLY, Set.of(), "TST2"), BELOW))
                .containsExactly(BELOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = ComplaintReason.class,
            names = {"HURTS", "TOO_EASY", "DONT_UNDERSTAND", "OTHER"})
    void otherReasonsLeadToNone(ComplaintReason why) {
        var rule = new InsteadRule(
                content(Map.of(Hurdle.KNEELING, "SID1")), Set.of(), safety(GateAction.OK, Set.of()), TODAY);

        assertThat(rule.sideways(why)).isEmpty();
        assertThat(rule.candidates(why, List.of(BELOW, ABOVE), List.of(strength("SID1", 1, 3))))
                .isEmpty();
    }

    @Test
    void sidewaysIsWhatTheLibraryNamesForTheHurdleAndNotHarder() {
        var rule = new InsteadRule(
                content(Map.of(Hurdle.EQUIPMENT, "SID1", Hurdle.KNEELING, "KNE1")),
                Set.of(new ExerciseId("TWI1")),
                safety(GateAction.OK, Set.of()),
                TODAY);

        assertThat(rule.sideways(ComplaintReason.NO_ROOM_OR_EQUIPMENT)).containsExactly(new ExerciseId("SID1"));
        assertThat(rule.sideways(ComplaintReason.TOO_HARD)).containsExactly(new ExerciseId("KNE1"));
        var side = strength("SID1", 1, 3);
        assertThat(rule.candidates(
                        ComplaintReason.NO_ROOM_OR_EQUIPMENT,
                        List.of(BELOW),
                        List.of(side, strength("HAR1", 1, 4), strength("TWI1", 1, 1))))
                .containsExactly(side);
    }
}
