package org.steadyback.grading;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.grading.Log.amount;
import static org.steadyback.grading.Log.classes;
import static org.steadyback.grading.Log.state;

/** Fact sheet §3.3, CLASSIFY and ZONE, on both sides of each limit; and logs that cannot be. */
class ClassifierTest {

    @ParameterizedTest(name = "usual {0}, quota 10, {1}: {2}")
    @CsvSource({
        // the morning after
        "3, 3/4/10/5, GOOD",
        "3, 3/5/10/5, BAD",
        "3, 3/6/10/5, BAD",
        "3, 3/7/10/5, BAD_SEVERE",
        "3, 3/0/10/5, GOOD",
        "3.5, 3/5/10/5, GOOD",
        "3.5, 3/6/10/5, BAD",
        // peak pain
        "3, 5/3/10/5, GOOD",
        "3, 6/3/10/5, BAD",
        "3, 7/3/10/5, BAD",
        "3, 8/3/10/5, BAD_SEVERE",
        "8, 7/8/10/3, EASY",
        "8, 8/8/10/5, BAD_SEVERE",
        // amount
        "3, 3/3/12/5, GOOD",
        "3, 3/3/12.1/5, OVER",
        "3, 3/3/9.9/5, SHORT",
        "3, 3/3/0/5, SHORT",
        "3, 3/5/13/5, BAD",
        "3, 3/3/9/9, SHORT",
        // effort
        "3, 3/3/10/4, EASY",
        "3, 4/3/10/4, GOOD",
        "3, 3/3/10/7, GOOD",
        "3, 3/3/10/8, HARD",
        "3, 1/1/11/0, EASY",
        // stop symptoms come before all
        "3, 9/9/0/9!, STOP",
        "3, -/-/-/-!, STOP"
    })
    void givesTheClassOfTheFactSheet(double usual, String session, SessionClass expected) {
        assertThat(classes(state(usual, 10, 12, 20), session)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // no morning yet
        "3/-/10/5, PENDING",
        "3/-/9/5, PENDING",
        "3/-/13/5, OVER",
        "6/-/10/5, BAD",
        "8/-/10/5, BAD_SEVERE",
        // no peak
        "-/3/10/5, PENDING",
        "-/3/9/5, PENDING",
        "-/5/10/5, BAD",
        "-/7/10/5, BAD_SEVERE",
        "-/3/13/5, OVER",
        // no effort: needed only when the quota was reached
        "3/3/10/-, PENDING",
        "3/3/9/-, SHORT",
        "3/5/10/-, BAD",
        // nothing known of the amount
        "3/3/-/5, PENDING",
        "3/5/-/5, BAD",
        "-/-/-/-, PENDING"
    })
    void neverTakesWhatIsMissingForZero(String session, SessionClass expected) {
        assertThat(classes(Log.USUAL, session)).containsExactly(expected);
    }

    @ParameterizedTest(name = "usual pain unknown, {0}: {1}")
    @CsvSource({
        "0/0/10/0, PENDING",
        "7/10/10/0, PENDING",
        "7/3/8/0, PENDING",
        "8/3/10/0, BAD_SEVERE",
        "3/3/13/5, OVER",
        "3/3/10/5!, STOP"
    })
    void cannotCallASessionGoodWithoutTheUsualPain(String session, SessionClass expected) {
        var unknown = new GradingState(
                null,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.TEN,
                Granule.ONE,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                0,
                BigDecimal.ONE);

        assertThat(classes(unknown, session)).containsExactly(expected);
    }

    @ParameterizedTest(name = "quota 0, {0}: {1}")
    @CsvSource({"3/3/10/5, OVER", "3/-/10/5, OVER", "3/3/0/5, PENDING", "3/5/0/5, BAD", "3/3/0/5!, STOP"})
    void earnsNothingWithASuspendedExercise(String session, SessionClass expected) {
        assertThat(classes(state(3, 0, 12, 20), session)).containsExactly(expected);
    }

    @ParameterizedTest(name = "usual {0}: safe up to {1}, acceptable up to {2}")
    @CsvSource({
        "0, 2, 5",
        "1, 2, 5",
        "2, 2, 5",
        "3, 3, 5",
        "3.5, 3.5, 5.5",
        "4, 4, 6",
        "5, 5, 7",
        "6, 6, 7",
        "8, 7, 7",
        "10, 7, 7"
    })
    void hasTheZonesOfTheFactSheet(BigDecimal usual, BigDecimal safe, BigDecimal acceptable) {
        var little = new BigDecimal("0.1");

        assertThat(Zone.of(safe, usual, Log.DEFAULTS)).isEqualTo(Zone.SAFE);
        assertThat(Zone.of(acceptable, usual, Log.DEFAULTS)).isNotEqualTo(Zone.HIGH);
        assertThat(Zone.of(safe.add(little), usual, Log.DEFAULTS)).isNotEqualTo(Zone.SAFE);
        assertThat(Zone.of(acceptable.add(little), usual, Log.DEFAULTS)).isEqualTo(Zone.HIGH);
    }

    @Test
    void followsTheParametersOfTheClinic() {
        var strict = Log.DEFAULTS.with(
                2, java.util.Map.of(Parameter.SETTLE_DELTA, BigDecimal.ONE, Parameter.OVERSHOOT_RATIO, amount(1.1)));

        assertThat(new Grading(strict).classes(Log.USUAL, Log.log("3/4/10/5 3/3/12/5 3/3/11/5")))
                .containsExactly(SessionClass.BAD, SessionClass.OVER, SessionClass.GOOD);
    }
}
