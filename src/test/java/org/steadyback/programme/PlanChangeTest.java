package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.steadyback.programme.Plans.bridge;
import static org.steadyback.programme.Plans.kneeToChest;
import static org.steadyback.programme.Plans.pelvicTilt;
import static org.steadyback.programme.Plans.walk;

/** Which versions lead from one plan to the next. */
class PlanChangeTest {

    private final Prescribed tilt = present(pelvicTilt(), 10, 1);
    private final Prescribed bridge = present(bridge(8), 20, 4);
    private final Prescribed walk = present(walk(15), 30, 1);
    private final List<Prescribed> present = List.of(tilt, bridge, walk);

    @Test
    void aFirstPlanIsNumberedAndSpacedInOrder() {
        assertThat(PlanChange.first(List.of(pelvicTilt(), bridge(8))))
                .extracting(NextVersion::number, NextVersion::place, NextVersion::kind)
                .containsExactly(tuple(1, 10, VersionKind.ASSIGNED), tuple(1, 20, VersionKind.ASSIGNED));
    }

    @Test
    void whatStaysGetsNoVersion() {
        assertThat(change(keep(tilt, pelvicTilt()), keep(bridge, bridge(8)), keep(walk, walk(15))))
                .isEmpty();
    }

    @Test
    void anotherDoseIsTheNextVersionInItsPlace() {
        assertThat(change(keep(tilt, pelvicTilt()), keep(bridge, bridge(9)), keep(walk, walk(15))))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.prescription()).isEqualTo(bridge.asked().prescription());
                    assertThat(next.number()).isEqualTo(5);
                    assertThat(next.place()).isEqualTo(20);
                    assertThat(next.item()).isEqualTo(bridge(9));
                    assertThat(next.cause()).isEqualTo(VersionCause.of(VersionKind.CHANGED));
                });
    }

    @Test
    void whatIsMissingIsWithdrawnAndNothingElseMoves() {
        assertThat(change(keep(bridge, bridge(8)), keep(walk, walk(15))))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.prescription()).isEqualTo(tilt.asked().prescription());
                    assertThat(next.withdrawn()).isTrue();
                    assertThat(next.asksAnew()).isFalse();
                    assertThat(next.number()).isEqualTo(2);
                });
    }

    @Test
    void anExercisePutInBetweenMovesNoOther() {
        assertThat(change(
                        keep(tilt, pelvicTilt()),
                        new ItemChange.Add(kneeToChest("Tested")),
                        keep(bridge, bridge(8)),
                        keep(walk, walk(15))))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.number()).isEqualTo(1);
                    assertThat(next.place()).isBetween(11, 19);
                    assertThat(next.cause()).isEqualTo(VersionCause.of(VersionKind.ADDED, "Tested"));
                });
    }

    @Test
    void aMovedExerciseGetsAVersionThatAsksTheSame() {
        var next = change(keep(walk, walk(15)), keep(tilt, pelvicTilt()), keep(bridge, bridge(8)));

        assertThat(next).extracting(NextVersion::kind).containsOnly(VersionKind.MOVED);
        assertThat(next).noneMatch(NextVersion::asksAnew);
        assertThat(next)
                .extracting(NextVersion::prescription)
                .containsExactly(tilt.asked().prescription(), bridge.asked().prescription());
        assertThat(next).extracting(NextVersion::place).isSorted().allMatch(place -> place > 30);
    }

    @Test
    void aStrangePrescriptionOrAnotherExerciseIsAnError() {
        assertThatThrownBy(() -> change(new ItemChange.Keep(PrescriptionId.next(), bridge(8))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> change(keep(bridge, bridge(8)), keep(bridge, bridge(9))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> change(keep(bridge, walk(9)))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<NextVersion> change(ItemChange... wanted) {
        return PlanChange.between(present, List.of(wanted));
    }

    private static ItemChange keep(Prescribed present, PlanItem item) {
        return new ItemChange.Keep(present.asked().prescription(), item);
    }

    private static Prescribed present(PlanItem item, int place, int number) {
        var asked =
                new Asked(PrescriptionId.next(), number, item.dose(), item.schedule(), LocalDate.of(2026, 3, 4), false);
        return new Prescribed(asked, new VersionKey(item.exercise(), 1), place);
    }
}
