package org.steadyback.insight.helps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Fact sheet §5; the examples N2–N5 are in ReplayTest, too. */
class EstimatorTest {

    private static Series series(String start, String outcome, String category) {
        return new Series(
                numbers(start),
                numbers(outcome),
                category.chars().mapToObj(Character::toString).toList());
    }

    private static List<Double> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList();
    }

    @Test
    void isNotFooledByAnAverage() {
        var series = series(
                "6 3 7 4 6 3 2 7 3 6 2 4 7 3 6 3 2 6", "5 3 6 4 5 4 3 5 3 5 3 4 6 4 5 3 3 5", "SMSFSMFSMSFMSFSMFS");

        var estimate = Estimator.of(series, "S").orElseThrow();

        assertThat(estimate.effect()).isEqualTo(-0.039, within(0.0005));
        assertThat(estimate.probabilityHelps()).isEqualTo(0.205, within(0.0005));
        assertThat(estimate.label()).isEqualTo(Label.CANNOT_TELL_YET);
        assertThat(estimate.sessions()).isEqualTo(18);
        assertThat(estimate.correlation()).isBetween(0.0, 0.6);
    }

    @Test
    void dropsAStartThatIsAlwaysTheSame() {
        var estimate = Estimator.of(series("4 4 4 4 4 4 4 4", "2 4 2 4 2 4 2 4", "SMSMSMSM"), "S")
                .orElseThrow();

        // An exact fit: variance 0.25, no correlation beyond 1/n, 5 degrees of freedom.
        assertThat(estimate.effect()).isEqualTo(-2, within(1e-9));
        assertThat(estimate.correlation()).isEqualTo(0.125, within(1e-9));
        double designVariance = 1 / (2 - 8.0 / 4 * 8.0 / 4 / 7 / 7 / (6.0 / 7));
        assertThat(estimate.standardError())
                .isEqualTo(Math.sqrt(0.25 * designVariance * (1.125 / 0.875) * (5.0 / 3)), within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no target, 4 5 3 4 6 5 4 3, MMMMFFFF",
        "only the target, 4 5 3 4 6 5 4 3, SSSSSSSS",
        "start goes with the kind, 5 3 5 3 5 3 5 3, SMSMSMSM",
        "start goes with time, 1 2 3 4 5 6 7 8, SMSMMSMS",
        "too few, 4 5 3 4 6 5, SMSMSM"
    })
    void saysNothingWhenTheDataCannotTell(String why, String start, String category) {
        assertThat(Estimator.of(series(start, start, category), "S")).as(why).isEmpty();
    }

    @Test
    void needsThreeSessionsMoreThanCoefficients() {
        assertThat(Estimator.of(series("4 5 3 4 6 5 4", "4 5 3 4 6 5 4", "SMSMSMM"), "S"))
                .isPresent();
        assertThat(Estimator.of(series("4 4 4 4 4 4", "4 5 3 4 6 5", "SMSMSM"), "S"))
                .isPresent();
        assertThat(Estimator.of(series("4 4 4 4 4", "4 5 3 4 6", "SMSMS"), "S")).isEmpty();
    }

    @Test
    void seldomCriesHelpsWhereNothingWorks() {
        var random = new SplittableRandom(5);
        int cries = 0;
        for (int log = 0; log < 2_000; log++) {
            var start = new ArrayList<Double>();
            var outcome = new ArrayList<Double>();
            var category = new ArrayList<String>();
            double pain = 4;
            for (int session = 0; session < 18; session++) {
                start.add(score(pain));
                category.add(pain > 4.5 ? "S" : List.of("S", "M", "F").get(random.nextInt(3)));
                pain = 4 + 0.5 * (pain - 4) + random.nextGaussian(0, 1.3);
                outcome.add(score(pain));
            }
            cries += Estimator.of(new Series(start, outcome, category), "S")
                            .filter(estimate -> estimate.label() == Label.PROBABLY_HELPS)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(cries / 2_000.0).isLessThan(0.013);
    }

    private static double score(double pain) {
        return Math.clamp(Math.round(pain), 0, 10);
    }

    @ParameterizedTest(name = "helps {0}, worse {1}: {2}")
    @CsvSource({
        "0.80, 0, PROBABLY_HELPS",
        "0.7999999, 0, LEANING_HELPFUL",
        "0.60, 0.3, LEANING_HELPFUL",
        "0.5999999, 0, CANNOT_TELL_YET",
        "0.1, 0.1, ABOUT_THE_SAME",
        "0.1, 0.1000001, CANNOT_TELL_YET",
        "0, 0.60, LEANING_WORSE",
        "0, 0.7999999, LEANING_WORSE",
        "0, 0.80, PROBABLY_WORSE",
        "0, 0.5999999, CANNOT_TELL_YET"
    })
    void labelsByUnroundedProbabilities(double helps, double worse, Label label) {
        assertThat(Label.of(helps, worse)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-1, 0.15865525393145707",
        "1.6448536269514722, 0.95",
        "-3, 0.0013498980316300946",
        "5, 0.9999997133484281",
        "-9.5, 0",
        "9.5, 1",
        "-40, 0"
    })
    void knowsTheNormalDistribution(double x, double probability) {
        assertThat(Normal.cumulative(x)).isEqualTo(probability, within(1e-13));
    }

    @Test
    void asksForEnoughBeforeAnyVerdict() {
        assertThat(Sufficiency.of(5, 9, 14)).isEqualTo(new Sufficiency.NotYet(1, 0, 0));
        assertThat(Sufficiency.of(6, 5, 13)).isEqualTo(new Sufficiency.NotYet(0, 1, 1));
        assertThat(Sufficiency.of(0, 0, 0)).isEqualTo(new Sufficiency.NotYet(6, 6, 14));
        assertThat(Sufficiency.of(6, 6, 14)).isEqualTo(new Sufficiency.Enough());
        assertThat(Sufficiency.of(7, 20, 60)).isEqualTo(new Sufficiency.Enough());
    }

    @Test
    void countsAMixedSessionForItsMainKind() {
        assertThat(MainKind.of(Map.of("S", 6, "M", 4))).contains("S");
        assertThat(MainKind.of(Map.of("S", 59, "M", 41))).isEmpty();
        assertThat(MainKind.of(Map.of("S", 5, "M", 0))).contains("S");
        assertThat(MainKind.of(Map.of("S", 0))).isEmpty();
        assertThat(MainKind.of(Map.<String, Integer>of())).isEmpty();
    }

    @Test
    void changesTheVerdictOnlyAfterTwoEvaluations() {
        var first = Verdict.NONE.after(Label.LEANING_HELPFUL);
        assertThat(first.shown()).isEqualTo(Label.CANNOT_TELL_YET);
        var second = first.after(Label.LEANING_HELPFUL);
        assertThat(second.shown()).isEqualTo(Label.LEANING_HELPFUL);
        assertThat(second.after(Label.PROBABLY_WORSE).shown()).isEqualTo(Label.LEANING_HELPFUL);
        assertThat(second.after(Label.PROBABLY_WORSE)
                        .after(Label.LEANING_HELPFUL)
                        .shown())
                .isEqualTo(Label.LEANING_HELPFUL);
    }

    @ParameterizedTest(name = "{0}: mean {1}, p {2}")
    @CsvSource({
        "'-2 -1 -1 0 -2 -1', -1.1666666667, 0.0625",
        "'-2 -1 -1 -1 -2 -1', -1.3333333333, 0.03125",
        "'-1 1 0 -1 0 1', 0, 1",
        "'3', 3, 1"
    })
    void testsPairsBySignFlips(String differences, double mean, double p) {
        var test = SignFlipTest.of(
                Arrays.stream(differences.split(" ")).map(Integer::valueOf).toList());

        assertThat(test.mean()).isEqualTo(mean, within(1e-9));
        assertThat(test.p()).isEqualTo(p, within(1e-9));
    }

    /** All patterns written down one by one, with the mean of each: nothing of the way the test itself counts. */
    @Test
    void aTestOfPairsIsThatOfAllSignPatternsWrittenDown() {
        var random = new SplittableRandom(17);
        for (int log = 0; log < 200; log++) {
            var differences = new ArrayList<Integer>();
            for (int pair = 1 + random.nextInt(12); pair > 0; pair--) {
                differences.add(random.nextInt(-10, 11));
            }
            var means = List.of(0.0);
            for (int difference : differences) {
                means = means.stream()
                        .flatMap(sum -> Stream.of(sum + difference, sum - difference))
                        .toList();
            }
            double seen = Math.abs(means.getFirst());
            long asLarge = means.stream().filter(sum -> Math.abs(sum) >= seen).count();

            var test = SignFlipTest.of(differences);

            assertThat(test.p()).as("%s", differences).isEqualTo(asLarge / (double) means.size(), within(1e-12));
            assertThat(test.mean()).isEqualTo(means.getFirst() / differences.size(), within(1e-12));
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> series("1 2", "1", "SM")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series("1 2", "1 2", "S")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series("1 11", "1 2", "SM")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series("1 1", "1 -2", "SM")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> series("1 NaN", "1 2", "SM")).isInstanceOf(IllegalArgumentException.class);
        assertThat(series("0 10", "10 0", "SM").size()).isEqualTo(2);
        assertThatThrownBy(() -> SignFlipTest.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignFlipTest.of(List.of(11))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignFlipTest.of(java.util.Collections.nCopies(21, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SignFlipTest.of(List.of(10, -10)).mean()).isZero();
    }
}
