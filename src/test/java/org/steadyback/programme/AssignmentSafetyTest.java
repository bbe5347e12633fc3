package org.steadyback.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.Caution;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.DefaultDose;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Section;
import org.steadyback.screening.ApproveExercise;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Safety;
import org.steadyback.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What each answer of the safety screen lets start (fact sheet §2.4). */
class AssignmentSafetyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static final ExerciseCard EASING = card("MEA1", Section.MOVEMENT_OR_STRETCHING, 1);
    private static final ExerciseCard STRETCH = card("MHS2", Section.MOVEMENT_OR_STRETCHING, 2);
    private static final ExerciseCard SHORT_WALK = card("FWA2", Section.PHYSICAL_FITNESS, 2);
    private static final ExerciseCard RUN = card("FWA5", Section.PHYSICAL_FITNESS, 3);
    private static final ExerciseCard BRIDGE = card("SBR1", Section.STRENGTHENING, 1);
    private static final ExerciseCard CURL = card("SAC1", Section.STRENGTHENING, 2, "AS:S", "OP:X");
    private static final ExerciseCard ROLL_DOWN = card("MFL6", Section.MOVEMENT_OR_STRETCHING, 4, "DB:X");
    private static final ExerciseCard PRESS = card("SPC1", Section.STRENGTHENING, 2, "AS:M", "PR:X");

    private static final Map<ExerciseId, ExerciseCard> LIBRARY = Stream.of(
                    EASING, STRETCH, SHORT_WALK, RUN, BRIDGE, CURL, ROLL_DOWN, PRESS)
            .collect(Collectors.toMap(ExerciseCard::id, card -> card));

    @Test
    void nothingStartsBeforeTheScreen() {
        assertThat(AssignmentSafety.objections(Safety.UNKNOWN, TODAY, List.of(item(EASING, "")), LIBRARY))
                .containsExactly(new Objection.NotScreened());
    }

    @ParameterizedTest
    @EnumSource(names = {"EMERGENCY", "SAME_DAY", "URGENT", "CLINICIAN_FIRST"})
    void theUrgentAnswersLetNothingStart(GateAction action) {
        assertThat(objections(gate(action, null), TODAY, EASING, BRIDGE)).isEmpty();
        // it is saved and held
        assertThat(safety(gate(action, null), Set.of(), Set.of())
                        .offeredOn(TODAY)
                        .allows(BRIDGE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OK", "OK_WITH_CAUTIONS"})
    void aClearGateLetsEverythingStart(GateAction action) {
        assertThat(objections(gate(action, null), TODAY, CURL, ROLL_DOWN, RUN)).isEmpty();
    }

    @Test
    void aHoldLetsGentleExercisesStartAndTheRestFromTheDayItOpens() {
        var hold = gate(GateAction.STAY_ACTIVE, TODAY.plusDays(3));

        assertThat(objections(hold, TODAY, EASING, SHORT_WALK)).isEmpty();
        assertThat(objections(hold, TODAY.plusDays(2), EASING, BRIDGE, RUN, STRETCH))
                .containsExactly(
                        new Objection.TooSoonFor(List.of("FWA5", "MHS2", "SBR1"), Optional.of(TODAY.plusDays(3))));
        assertThat(objections(hold, TODAY.plusDays(3), BRIDGE, RUN)).isEmpty();
    }

    @Test
    void aHoldWithoutADayLetsOnlyGentleExercisesStart() {
        assertThat(objections(gate(GateAction.STAY_ACTIVE, null), TODAY.plusYears(1), BRIDGE))
                .containsExactly(new Objection.TooSoonFor(List.of("SBR1"), Optional.empty()));
    }

    @Test
    void underSupervisionALegOrDiscCautionNeedsAReason() {
        var supervised = safety(gate(GateAction.SUPERVISED_ONLY, null), Set.of(), Set.of());

        assertThat(AssignmentSafety.objections(
                        supervised,
                        TODAY,
                        List.of(item(CURL, ""), item(ROLL_DOWN, ""), item(PRESS, ""), item(BRIDGE, "")),
                        LIBRARY))
                .containsExactly(missing(ROLL_DOWN, "DB:X"), missing(CURL, "AS:S"));
        assertThat(AssignmentSafety.objections(
                        supervised, TODAY, List.of(item(CURL, "Tested"), item(ROLL_DOWN, "Eases it")), LIBRARY))
                .isEmpty();
    }

    @Test
    void whatTheScreenFoundAsksForAReasonUnlessItIsApprovedAlready() {
        var clear = gate(GateAction.OK_WITH_CAUTIONS, null);
        var items = List.of(item(CURL, ""), item(PRESS, ""), item(BRIDGE, ""));

        assertThat(AssignmentSafety.objections(safety(clear, Set.of(Condition.OP), Set.of()), TODAY, items, LIBRARY))
                .containsExactly(missing(CURL, "OP:X"));
        assertThat(AssignmentSafety.objections(
                        safety(clear, Set.of(Condition.OP), Set.of(CURL.id())), TODAY, items, LIBRARY))
                .isEmpty();
        assertThat(AssignmentSafety.objections(
                        safety(gate(GateAction.STAY_ACTIVE, null), Set.of(Condition.PR), Set.of()),
                        TODAY,
                        List.of(item(PRESS, "")),
                        LIBRARY))
                .containsExactly(new Objection.TooSoonFor(List.of("SPC1"), Optional.empty()), missing(PRESS, "PR:X"));
    }

    @Test
    void pickingWithAReasonApprovesAndUnderSupervisionEveryPickDoes() {
        var patient = PatientId.next();
        var items = List.of(item(CURL, "Tested"), item(BRIDGE, ""), item(PRESS, ""));
        var clear = safety(gate(GateAction.OK, null), Set.of(Condition.OP), Set.of());
        var supervised = safety(gate(GateAction.SUPERVISED_ONLY, null), Set.of(), Set.of(PRESS.id()));

        assertThat(AssignmentSafety.approvals(patient, clear, items, LIBRARY))
                .containsExactly(new ApproveExercise(patient, CURL.id(), true, CautionPolicy.X, "Tested"));
        assertThat(AssignmentSafety.approvals(patient, supervised, items, LIBRARY))
                .extracting(ApproveExercise::exercise, ApproveExercise::policy)
                .containsExactly(tuple(CURL.id(), CautionPolicy.S), tuple(BRIDGE.id(), null));
    }

    @Test
    void takingAwayIsAlwaysPossible() {
        assertThat(AssignmentSafety.objections(Safety.UNKNOWN, TODAY, List.of(), LIBRARY))
                .isEmpty();
    }

    private static Objection missing(ExerciseCard card, String caution) {
        return new Objection.ReasonMissing(card.id(), card.name(), List.of(Caution.parse(caution)));
    }

    private static Safety safety(Gate gate, Set<Condition> conditions, Set<ExerciseId> approved) {
        return new Safety(Optional.of(gate), conditions, approved, Safety.UNKNOWN.times());
    }

    private static List<Objection> objections(Gate gate, LocalDate from, ExerciseCard... cards) {
        var items = Stream.of(cards).map(card -> item(card, "")).toList();
        return AssignmentSafety.objections(safety(gate, Set.of(), Set.of()), from, items, LIBRARY);
    }

    private static PlanItem item(ExerciseCard card, String reason) {
        return new PlanItem(card.id(), Plans.reps(8), Plans.daysAWeek(3), reason);
    }

    private static Gate gate(GateAction action, @Nullable LocalDate opensOn) {
        return new Gate(action, "As examined", opensOn, "Anna", Instant.EPOCH);
    }

    private static ExerciseCard card(String id, Section section, int level, String... cautions) {
        return new ExerciseCard(
                new ExerciseId(id),
                1,
                id.toLowerCase(java.util.Locale.ROOT),
                id,
                "Slowly.",
                section,
                "Family",
                true,
                1,
                3,
                level,
                false,
                List.of(Direction.GENERAL),
                "Standing",
                "None",
                DefaultDose.parse("2×8×0s · 1/day · 3/wk"),
                Stream.of(cautions).map(Caution::parse).toList(),
                null,
                null,
                Language.ENGLISH);
    }
}
