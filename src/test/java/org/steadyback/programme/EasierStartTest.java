package org.steadyback.programme;

import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking another exercise never asks more: 80 % of its default, and no more of it than of the one before. */
class EasierStartTest {

    private static ExerciseCard card(String dose) {
        return Cards.card("TST1", Section.STRENGTHENING, 2, 2, dose);
    }

    private static Dose.Sets sets(int sets, int reps, int hold) {
        return new Dose.Sets(sets, reps, hold, 30, Side.BOTH_TOGETHER, "2 kg");
    }

    @ParameterizedTest
    @CsvSource({
        // default before, asked now, default of the other, its start
        "2×10×0s · 1/day · 3/wk, 2, 10, 0, 2×10×0s · 1/day · 3/wk, 2, 8, 0",
        "2×10×0s · 1/day · 3/wk, 2, 20, 0, 2×10×0s · 1/day · 3/wk, 2, 8, 0",
        "2×10×0s · 1/day · 3/wk, 2, 5, 0, 2×12×0s · 1/day · 3/wk, 2, 5, 0",
        "3×8×0s · 1/day · 3/wk, 2, 8, 0, 2×8×5s · 1/day · 4/wk, 1, 8, 4",
        "2×10×10s · 1/day · 3/wk, 2, 10, 3, 2×8×5s · 1/day · 4/wk, 2, 8, 1",
        "2×9×0s · 1/day · 3/wk, 2, 7, 0, 2×9×0s · 1/day · 3/wk, 2, 7, 0",
        "2×10×0s · 1/day · 3/wk, 1, 1, 0, 2×8×0s · 1/day · 3/wk, 1, 1, 0",
        // never more sets, repetitions or seconds than are asked now, whatever the defaults are
        "1×5×0s · 1/day · 3/wk, 1, 5, 0, 2×12×0s · 1/day · 3/wk, 1, 5, 0",
        "2×8×2s · 1/day · 3/wk, 2, 8, 2, 2×8×9s · 1/day · 3/wk, 2, 8, 2"
    })
    void startsNoHigherThanTheShareAskedNow(
            String before, int nowSets, int nowReps, int nowHold, String other, int toSets, int toReps, int toHold) {
        assertThat(EasierStart.of(
                        card(before), sets(nowSets, nowReps, nowHold), card(other), GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Sets(toSets, toReps, toHold, 30, Side.BOTH_TOGETHER, null));
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 8", "5, 10, 2", "1, 10, 1", "40, 30, 24"})
    void minutesToo(int now, int standard, int start) {
        var before = Cards.card("TST1", Section.PHYSICAL_FITNESS, 2, 2, "20 min · 1/day · 5/wk");
        var other = Cards.card("TST2", Section.PHYSICAL_FITNESS, 1, 1, standard + " min · 1/day · 5/wk");

        assertThat(EasierStart.of(before, new Dose.Minutes(now), other, GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Minutes(start));
    }

    @Test
    void noPartIsEverAboveItsShareOrBelowOne() {
        var random = new Random(27);
        for (int i = 0; i < 20_000; i++) {
            var before = random(random);
            var other = random(random);
            var now = sets(1 + random.nextInt(4), 1 + random.nextInt(20), random.nextInt(60));
            var start = (Dose.Sets) EasierStart.of(before, now, other, GradingParameters.DEFAULTS);

            within(start.sets(), other.dose().sets(), now.sets(), before.dose().sets());
            within(start.reps(), other.dose().reps(), now.reps(), before.dose().reps());
            within(
                    start.holdSeconds(),
                    other.dose().holdSeconds(),
                    now.holdSeconds(),
                    before.dose().holdSeconds());
        }
    }

    private static void within(int start, @Nullable Integer ofOther, int now, @Nullable Integer ofBefore) {
        int standard = Objects.requireNonNull(ofOther);
        int usual = Objects.requireNonNull(ofBefore);
        // the smallest step of a long hold is five seconds
        int least = standard >= 20 ? 5 : standard == 0 ? 0 : 1;
        int share = usual == 0 ? standard : Math.min(standard, standard * now / usual);
        assertThat(start).isBetween(Math.min(least, standard == 0 ? 0 : 1), Math.max(least, share));
    }

    private static ExerciseCard random(Random random) {
        return Cards.card(
                "TST3",
                random.nextBoolean() ? Section.STRENGTHENING : Section.MOVEMENT_OR_STRETCHING,
                1,
                1,
                "%s×%s×%ss · 1/day · 3/wk"
                        .formatted(
                                1 + random.nextInt(4),
                                1 + random.nextInt(15),
                                random.nextInt(4) == 0 ? 0 : random.nextInt(60)));
    }
}
