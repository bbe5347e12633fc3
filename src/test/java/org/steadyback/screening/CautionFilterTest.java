package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Caution;
import org.steadyback.library.Condition;
import org.steadyback.library.DefaultDose;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Section;
import org.steadyback.screening.CautionFilter.Verdict;
import org.steadyback.screening.GateAction.Offer;
import org.steadyback.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What cautions, approvals and the gate together let a patient do (fact sheet §2.4, §2.6). */
class CautionFilterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final ScreenTimes SEEN =
            new ScreenTimes(null, null, null, null, Instant.parse("2026-03-03T10:00:00Z"));
    private static final ExerciseCard WALK = card("FWA2", Section.PHYSICAL_FITNESS, 2);
    private static final ExerciseCard MARCH = card("FST1", Section.PHYSICAL_FITNESS, 1);
    private static final ExerciseCard BRISK = card("FWA3", Section.PHYSICAL_FITNESS, 3);
    private static final ExerciseCard REST = card("MEA1", Section.MOVEMENT_OR_STRETCHING, 1);
    private static final ExerciseCard SLIDER = card("MEA3", Section.MOVEMENT_OR_STRETCHING, 2);
    private static final ExerciseCard TILT = card("MPT1", Section.MOVEMENT_OR_STRETCHING, 1);
    private static final ExerciseCard FOLD = card("MFL4", Section.MOVEMENT_OR_STRETCHING, 2, "OP:X", "AS:S", "HT:M");
    private static final ExerciseCard BRIDGE = card("SBR1", Section.STRENGTHENING, 1);

    @Test
    void theStrictestCautionThatConcernsThePatientDecides() {
        assertThat(filter().verdict(FOLD)).isEqualTo(new Verdict.Free());
        assertThat(filter(Condition.PR).verdict(FOLD)).isEqualTo(new Verdict.Free());
        assertThat(filter(Condition.HT).verdict(FOLD)).isEqualTo(new Verdict.WithNote(cautions("HT:M")));
        assertThat(filter(Condition.HT, Condition.AS).verdict(FOLD))
                .isEqualTo(new Verdict.NeedsApproval(cautions("AS:S", "HT:M")));
        assertThat(filter(Condition.OP, Condition.AS).verdict(FOLD))
                .isEqualTo(new Verdict.Hidden(cautions("OP:X", "AS:S")));
    }

    @Test
    void anApprovalLetsThroughWhatWasWithheldAndNothingElse() {
        var filter = new CautionFilter(Set.of(Condition.OP, Condition.HT), Set.of(FOLD.id()));

        assertThat(filter.verdict(FOLD)).isEqualTo(new Verdict.Approved(cautions("OP:X", "HT:M")));
        assertThat(filter.verdict(FOLD).withheld()).isFalse();
        assertThat(filter(Condition.OP).verdict(FOLD).withheld()).isTrue();
        assertThat(filter(Condition.AS).verdict(FOLD).withheld()).isTrue();
        assertThat(filter(Condition.HT).verdict(FOLD).withheld()).isFalse();
    }

    @Test
    void eachStateLetsThroughWhatTheFactSheetSays() {
        assertThat(allowed(Offer.NOTHING)).isEmpty();
        assertThat(allowed(Offer.WALKING)).containsExactly(WALK);
        assertThat(allowed(Offer.WALKING_AND_EASING)).containsExactly(WALK, REST);
        assertThat(allowed(Offer.GENTLE_ACTIVITY)).containsExactly(WALK, MARCH, REST, TILT);
        assertThat(allowed(Offer.PROGRAMME)).hasSize(8);
    }

    @Test
    void underSupervisionOnlyWhatWasApprovedOneByOne() {
        var safety = safety(GateAction.SUPERVISED_ONLY, Set.of(), Set.of(BRIDGE.id()));

        assertThat(safety.offeredOn(DAY).allows(BRIDGE)).isTrue();
        assertThat(safety.offeredOn(DAY).allows(TILT)).isFalse();
        assertThat(safety.cautions().verdict(FOLD)).isEqualTo(new Verdict.NeedsApproval(cautions("AS:S")));
    }

    @Test
    void aClearGateStillWithholdsWhatTheCautionsLeaveOut() {
        assertThat(safety(GateAction.OK_WITH_CAUTIONS, Set.of(Condition.OP), Set.of())
                        .offeredOn(DAY)
                        .allows(FOLD))
                .isFalse();
        assertThat(safety(GateAction.OK_WITH_CAUTIONS, Set.of(Condition.OP), Set.of(FOLD.id()))
                        .offeredOn(DAY)
                        .allows(FOLD))
                .isTrue();
        assertThat(safety(GateAction.OK, Set.of(), Set.of()).offeredOn(DAY).allows(FOLD))
                .isTrue();
    }

    @Test
    void nothingIsOfferedBeforeTheFirstDecision() {
        assertThat(Safety.UNKNOWN.offeredOn(DAY).allows(WALK)).isFalse();
    }

    private static Safety safety(GateAction action, Set<Condition> conditions, Set<ExerciseId> approved) {
        var gate = new Gate(action, "As examined", null, "Anna", Instant.EPOCH);
        return new Safety(Optional.of(gate), conditions, approved, SEEN);
    }

    private static List<ExerciseCard> allowed(Offer offer) {
        return Stream.of(WALK, MARCH, BRISK, REST, SLIDER, TILT, FOLD, BRIDGE)
                .filter(offer::allows)
                .toList();
    }

    private static CautionFilter filter(Condition... conditions) {
        return new CautionFilter(Set.of(conditions), Set.of());
    }

    private static List<Caution> cautions(String... codes) {
        return Stream.of(codes).map(Caution::parse).toList();
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
