package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.library.VersionKey;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.Origin.*;

/** What counts as tolerated: the start that trials gave and rises of the rules; never a wish, nor what eased one. */
class MeasuredStartsTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    private final PrescriptionId id = PrescriptionId.next();

    @Test
    void nothingIsKnownWithoutTrials() {
        assertThat(MeasuredStarts.of(List.of())).isEmpty();
        assertThat(MeasuredStarts.of(programme(version(1, 10, PHYSIO, null), version(2, 11, ENGINE, null))))
                .isEmpty();
    }

    @Test
    void theStartIsWhatTrialsGave() {
        assertThat(reps(version(1, 20, PHYSIO, null), version(2, 8, ENGINE, 10)))
                .isEqualTo(8);
        assertThat(reps(version(1, 8, ENGINE, 10), version(2, 6, ENGINE, 8))).isEqualTo(6);
    }

    @Test
    void aRiseOfTheRulesHasShownMore() {
        assertThat(reps(version(1, 8, ENGINE, 10), version(2, 9, ENGINE, null), version(3, 7, ENGINE, null)))
                .isEqualTo(9);
    }

    @Test
    void aWishAndWhatEasesItShowNothing() {
        assertThat(reps(version(1, 8, ENGINE, 10), version(2, 20, PHYSIO, null), version(3, 16, ENGINE, null)))
                .isEqualTo(8);
        assertThat(reps(
                        version(1, 8, ENGINE, 10),
                        version(2, 20, PHYSIO, null),
                        version(3, 10, ENGINE, null),
                        version(4, 16, ENGINE, null)))
                .isEqualTo(8);
    }

    private int reps(Prescribed... versions) {
        var found = MeasuredStarts.of(programme(versions));
        assertThat(found).hasSize(1);
        assertThat(found.get(Plans.PELVIC_TILT)).extracting(Tolerance::measure).isEqualTo(Tolerance.Measure.REPS);
        return found.values().iterator().next().amount();
    }

    private static List<ProgrammePlan> programme(Prescribed... versions) {
        var asked = Arrays.stream(versions).map(Prescribed::asked).toList();
        var plan = new Plan(START, null, List.of(), asked);
        return List.of(new ProgrammePlan(ProgrammeId.next(), Mode.GUIDED, "", plan, List.of(versions)));
    }

    private Prescribed version(int number, int reps, Origin origin, @Nullable Integer baseline) {
        var asked = new Asked(id, number, Plans.reps(reps), Plans.daysAWeek(7), START.plusDays(number), false);
        return new Prescribed(
                asked,
                new VersionKey(Plans.PELVIC_TILT, 1),
                1,
                origin,
                baseline == null ? null : BigDecimal.valueOf(baseline),
                null);
    }
}
