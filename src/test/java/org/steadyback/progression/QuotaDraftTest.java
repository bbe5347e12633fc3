package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaPlanId;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.STRETCH;
import static org.steadyback.progression.Situation.WALK;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.card;
import static org.steadyback.progression.Situation.hold;
import static org.steadyback.progression.Situation.number;
import static org.steadyback.progression.Situation.reps;

/** What can be planned for an exercise in quota mode (fact sheet §3.2, §3.3). */
class QuotaDraftTest {

    private static QuotaDraft draft(PrescriptionId id, Dose dose, @Nullable String baseline, QuotaStatus quotas) {
        var programme = new Situation()
                .quotaMode()
                .asks(id, 1, dose, 20, Origin.PHYSIO, baseline, null, quotas)
                .programme();
        return QuotaDraft.of(programme, programme.newest().getFirst(), card(id), GradingParameters.DEFAULTS);
    }

    private static void has(QuotaDraft draft, Quantity quantity, String numbers) {
        assertThat(draft.quantity()).isEqualTo(quantity);
        var expected = List.of(numbers.split(" "));
        var found =
                List.of(draft.start(), draft.baseline(), draft.goal(), draft.most(), draft.rise(), draft.mostRise());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).as("number " + i).isEqualByComparingTo(expected.get(i));
        }
    }

    /** The default of the bridge is 10, its cap 12. */
    @ParameterizedTest(name = "{0} times, baseline {1}: start, baseline, goal, most, rise, most of a rise are {2}")
    @CsvSource({
        "6, 10, 6 10 10 12 1 2",
        "10, 10, 10 10 12 12 1 2",
        "14, 17, 14 17 14 14 2 3", // above the cap already: no goal below what is asked
        "5, 4, 5 4 10 12 1 1", // one at least
        "8, , 8 10 10 12 1 2" // counted back from the start that was set
    })
    void repetitions(int asked, @Nullable String baseline, String numbers) {
        has(draft(BRIDGE, reps(asked), baseline, QuotaStatus.NONE), Quantity.REPS, numbers);
    }

    @Test
    void minutesAndHolds() {
        has(draft(WALK, new Dose.Minutes(10), "20", QuotaStatus.NONE), Quantity.MINUTES, "10 20 30 30 2 4");
        has(draft(STRETCH, hold(20), "30", QuotaStatus.NONE), Quantity.STRETCH_HOLD, "20 30 30 60 5 5");
    }

    @ParameterizedTest(name = "an approved plan of {0} to {1}: the goal offered is {2}")
    @CsvSource({"REPS, 9, 9", "REPS, 5, 6", "REPS, 20, 12", "MINUTES, 9, 10"})
    void theGoalOfBeforeIsOfferedAgain(Quantity quantity, int goal, String offered) {
        var approved = new ApprovedPlan(
                QuotaPlanId.next(),
                quantity,
                1,
                ago(14),
                BigDecimal.TEN,
                BigDecimal.ONE,
                QuotaPlan.from(number("4"), BigDecimal.valueOf(goal), BigDecimal.ONE),
                new Signature("Anna", Instant.EPOCH),
                null);

        assertThat(draft(BRIDGE, reps(6), "10", new QuotaStatus(false, false, approved))
                        .goal())
                .isEqualByComparingTo(offered);
    }

    @ParameterizedTest(name = "to {0} by {1} a week: {2}")
    @CsvSource({
        "6, 1, true",
        "12, 2, true",
        "13, 1, false",
        "5, 1, false",
        "10, 0, false",
        "10, 3, false",
        "10, -1, false"
    })
    void onlyWhatIsInTheRangesIsAllowed(int goal, int rise, boolean allowed) {
        assertThat(draft(BRIDGE, reps(6), "10", QuotaStatus.NONE).allows(goal, rise))
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "from 1 to {0} by {1} a week: {2}")
    @CsvSource({"104, 1, true", "105, 1, false", "105, 2, true", "207, 2, true", "208, 2, false"})
    void noPlanIsLongerThanTwoYears(int goal, int rise, boolean allowed) {
        var draft = draft(BRIDGE, reps(6), "10", QuotaStatus.NONE);
        var wide = new QuotaDraft(
                draft.version(),
                draft.card(),
                Quantity.STRETCH_HOLD,
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.TEN,
                number("600"),
                BigDecimal.ONE,
                BigDecimal.TEN);

        assertThat(wide.allows(goal, rise)).isEqualTo(allowed);
    }

    @Test
    void aPlanLeadsFromWhatIsAskedToTheGoal() {
        assertThat(draft(BRIDGE, reps(6), "10", QuotaStatus.NONE).plan(9, 2).steps())
                .containsExactly(number("6"), number("8"), number("9"));
    }
}
