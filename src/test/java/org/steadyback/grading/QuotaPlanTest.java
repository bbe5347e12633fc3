package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.grading.Log.DEFAULTS;
import static org.steadyback.grading.Log.amount;

/** Quota mode: fact sheet §3.3, QUOTA MODE, and the weeks of §3.8. */
class QuotaPlanTest {

    private static final QuotaPlan PLAN = plan(300, 200);

    private static QuotaPlan plan(double goal, double baseline) {
        return QuotaPlan.towards(amount(goal), amount(baseline), Granule.ONE, DEFAULTS);
    }

    @ParameterizedTest(name = "step {0}, {2} of {1}, repeated {3}: {4}, step {5}, quota {6}")
    @CsvSource({
        "1, 5, 5, false, NEXT_STEP, 2, 200",
        "1, 5, 4, false, NEXT_STEP, 2, 200",
        "1, 5, 4, true, NEXT_STEP, 2, 200",
        "1, 5, 3, false, REPEAT, 1, 180",
        "1, 5, 3, true, RENEGOTIATE, 1, 180",
        "7, 5, 5, false, PLAN_DONE, 7, 300",
        "7, 5, 3, false, REPEAT, 7, 300",
        "6, 5, 5, false, NEXT_STEP, 7, 300",
        "1, 0, 0, true, CONTINUE, 1, 180",
        "1, 3, 9, false, NEXT_STEP, 2, 200",
        "1, 0, 2, false, CONTINUE, 1, 180"
    })
    void movesOnWhenTheWeekWasMet(
            int step, int asked, int met, boolean repeated, Decision decision, int next, BigDecimal quota) {
        var answer = PLAN.after(step, new QuotaPlan.Week(asked, met, false), repeated, DEFAULTS);

        assertThat(answer.decision()).isEqualTo(decision);
        assertThat(answer.step()).isEqualTo(next);
        assertThat(answer.quota()).isEqualByComparingTo(quota);
    }

    @ParameterizedTest(name = "asked {0}: steps {1}")
    @CsvSource({
        "8, 8 9 10 11 12", // a step of it
        "10, 8 9 10 11 12",
        "6, 6 7 8 9 10 11 12", // below the start it climbs by the usual rise
        "5, 5 6 7 8 9 10 11 12",
        "14, 8 9 10 11 12 14"
    })
    void climbsBackByTheUsualRise(int asked, String steps) {
        var plan = QuotaPlan.from(amount(8), amount(12), amount(1)).with(amount(asked), amount(1));

        assertThat(plan.steps().stream()
                        .map(BigDecimal::intValueExact)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest(name = "resumed at {0}: asked {1}")
    @CsvSource({"300, 300", "250, 240", "180, 180", "179, 160", "150, 150"})
    void goesOnAtTheStepNotAboveTheResumedQuota(double resumed, double asked) {
        assertThat(PLAN.notAbove(amount(resumed))).isEqualByComparingTo(amount(asked));
    }

    @Test
    void neverRisesByMoreThanItsRise() {
        var random = new Random(27);
        for (int i = 0; i < 20_000; i++) {
            var rise = amount(1 + random.nextInt(4));
            var start = amount(1 + random.nextInt(20));
            var plan = QuotaPlan.from(start, start.add(amount(random.nextInt(40))), rise);
            var asked = amount(1 + random.nextInt(60)).min(plan.goal());
            var asking = plan.with(asked, rise);
            int step = asking.stepOf(asked).orElseThrow();
            var week = new QuotaPlan.Week(random.nextInt(8), random.nextInt(8), random.nextInt(9) == 0);
            var answer = asking.after(step, week, random.nextBoolean(), DEFAULTS);

            assertThat(answer.quota().subtract(asked))
                    .as("%s from %s", asking, asked)
                    .isLessThanOrEqualTo(rise);
            assertThat(answer.quota()).isLessThanOrEqualTo(plan.goal());
            assertThat(plan.notAbove(asked)).isLessThanOrEqualTo(asked);
        }
    }

    @ParameterizedTest(name = "baseline {0}, granule {1}: usually {2}, at most {3}")
    @CsvSource({"11, 1, 1, 2", "12, 1, 1, 2", "15, 1, 2, 3", "3, 1, 1, 1", "50, 5, 5, 10", "20, 5, 5, 5"})
    void risesByATenthAndAtMostAFifthOfTheBaseline(double baseline, BigDecimal granule, double rise, double most) {
        var size = new Granule(granule);

        assertThat(QuotaPlan.rise(amount(baseline), size, DEFAULTS)).isEqualByComparingTo(amount(rise));
        assertThat(QuotaPlan.largestRise(amount(baseline), size, DEFAULTS)).isEqualByComparingTo(amount(most));
    }

    @Test
    void startsAtWhatIsAskedAndEndsAtTheGoal() {
        assertThat(QuotaPlan.from(amount(15), amount(20), amount(2)).steps())
                .containsExactly(amount(15), amount(17), amount(19), amount(20));
        assertThat(QuotaPlan.from(amount(15), amount(12), amount(2)).steps()).containsExactly(amount(15));
        assertThat(QuotaPlan.from(amount(8), amount(10), amount(1)).stepsFrom(amount(9)))
                .containsExactly(amount(9), amount(10));
        assertThatThrownBy(() -> QuotaPlan.from(amount(8), amount(10), amount(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stopsForAStopSymptomWhateverWasMet() {
        assertThat(PLAN.after(3, new QuotaPlan.Week(5, 5, true), false, DEFAULTS))
                .isEqualTo(new QuotaPlan.Answer(Decision.ALERT_STOP, 3, BigDecimal.ZERO));
        assertThat(PLAN.after(3, new QuotaPlan.Week(0, 0, true), false, DEFAULTS)
                        .decision())
                .isEqualTo(Decision.ALERT_STOP);
    }

    @Test
    void endsAtTheGoalHoweverFarItIs() {
        assertThat(steps(plan(10, 11))).containsExactly("8", "9", "10");
        assertThat(steps(plan(8, 11))).containsExactly("8");
        assertThat(steps(plan(5, 11))).containsExactly("5");
        assertThat(steps(plan(3, 1))).containsExactly("1", "2", "3");
        assertThat(steps(plan(8.5, 10))).containsExactly("8", "8.5");
        assertThat(plan(QuotaPlan.MOST_STEPS, 1).steps()).hasSize(QuotaPlan.MOST_STEPS);
    }

    @Test
    void refusesAPlanThatIsNone() {
        assertThatThrownBy(() -> plan(QuotaPlan.MOST_STEPS + 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuotaPlan(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuotaPlan.Week(-1, 0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuotaPlan.Week(1, -1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAN.after(8, new QuotaPlan.Week(1, 1, false), false, DEFAULTS))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<String> steps(QuotaPlan plan) {
        return plan.steps().stream()
                .map(step -> step.stripTrailingZeros().toPlainString())
                .toList();
    }
}
