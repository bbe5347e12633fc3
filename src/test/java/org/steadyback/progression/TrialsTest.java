package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.ago;

/** What trials give, and when one is due (fact sheet §3.3, START). */
class TrialsTest {

    private static final GradingParameters NUMBERS = GradingParameters.DEFAULTS;

    /** One a day, the last one yesterday. */
    private static Trials trials(boolean inSeconds, String amounts) {
        var made = new ArrayList<Trials.Trial>();
        var parts = amounts.isEmpty() ? new String[0] : amounts.split(" ");
        for (int i = 0; i < parts.length; i++) {
            made.add(new Trials.Trial(ago(parts.length - i), Integer.parseInt(parts[i])));
        }
        return new Trials(BRIDGE, inSeconds, made, null);
    }

    private static Trials found(Trials.Outcome outcome) {
        return new Trials(BRIDGE, List.of(), new Trials.Found(outcome, BigDecimal.TEN, BigDecimal.valueOf(8)));
    }

    @ParameterizedTest(name = "after {0}: {1} more")
    @CsvSource({"'', 3", "10, 2", "10 10, 1", "10 10 10, 0", "5 10 15, 2", "5 10 15 10, 1", "5 10 15 10 10, 0"})
    void threeAreWantedAndFiveWhereTheySpread(String amounts, int more) {
        assertThat(trials(false, amounts).more(NUMBERS)).isEqualTo(more);
        assertThat(trials(false, amounts).judge(null, NUMBERS).isPresent()).isEqualTo(more == 0);
    }

    @ParameterizedTest(name = "{0}, usual pain {1}: {2}, baseline {3}, quota {4}")
    @CsvSource({
        "10 10 10, , READY, 10, 8",
        "10 10 10, 6.5, READY, 10, 8",
        "10 10 10, 7, AWAITS_PHYSIO, 10, 8",
        "9 10 12, 3, READY, 10.33, 8",
        "1 1 1, , READY, 1, 1",
        "0 0 0, , NOTHING_MANAGED, ,",
        "0 0 0, 9, NOTHING_MANAGED, ,",
        "5 10 15 10 10, , READY, 10, 8"
    })
    void enoughOfThemGiveAStart(
            String amounts,
            @Nullable BigDecimal usualPain,
            Trials.Outcome outcome,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal quota) {
        var found = trials(false, amounts).judge(usualPain, NUMBERS).orElseThrow();

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.baseline()).usingComparator(TrialsTest::compare).isEqualTo(baseline);
        assertThat(found.quota()).usingComparator(TrialsTest::compare).isEqualTo(quota);
        assertThat(found.usualPain()).isEqualTo(quota == null ? null : usualPain);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null ? 0 : 1;
        }
        return one.compareTo(other);
    }

    /** 80 % of 60 s are 48 s, of 22 s 17 s. */
    @ParameterizedTest(name = "{0} s, three times: start at {1}")
    @CsvSource({"60, 45", "22, 17", "30, 20", "10, 8"})
    void aLongHoldIsCutToWholeFives(int seconds, String quota) {
        var amounts = seconds + " " + seconds + " " + seconds;

        assertThat(trials(true, amounts).judge(null, NUMBERS).orElseThrow().quota())
                .isEqualByComparingTo(quota);
    }

    @Test
    void oneADay() {
        assertThat(trials(false, "10 10").dueOn(TODAY)).isTrue();
        assertThat(trials(false, "10 10").dueOn(ago(1))).isFalse();
        assertThat(trials(false, "10 10").dueOn(ago(2))).isFalse();
        assertThat(trials(false, "").dueOn(TODAY)).isTrue();
        assertThat(found(Trials.Outcome.READY).dueOn(TODAY)).isFalse();
    }

    @Test
    void onlyAStartThatIsReadyIsSettled() {
        assertThat(trials(false, "10 10 10").settled()).isFalse();
        assertThat(found(Trials.Outcome.READY).settled()).isTrue();
        assertThat(found(Trials.Outcome.AWAITS_PHYSIO).settled()).isFalse();
        assertThat(found(Trials.Outcome.NOTHING_MANAGED).settled()).isFalse();
    }

    @Test
    void theCapHoldsFromTheStart() {
        var found =
                new Trials.Found(Trials.Outcome.READY, BigDecimal.valueOf(20), BigDecimal.valueOf(16), BigDecimal.ONE);

        assertThat(found.atMost(BigDecimal.valueOf(12)))
                .isEqualTo(new Trials.Found(
                        Trials.Outcome.READY, BigDecimal.valueOf(20), BigDecimal.valueOf(12), BigDecimal.ONE));
        assertThat(found.atMost(BigDecimal.valueOf(30))).isEqualTo(found);
        var nothing = new Trials.Found(Trials.Outcome.NOTHING_MANAGED, null, null);
        assertThat(nothing.atMost(BigDecimal.ONE)).isEqualTo(nothing);
    }
}
