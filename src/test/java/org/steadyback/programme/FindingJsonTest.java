package org.steadyback.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Finding;
import org.steadyback.programme.check.Limit;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.check.Way;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FindingJsonTest {

    static Stream<Finding> findings() {
        return Stream.of(
                new Finding.UsualPain(new BigDecimal("7.5")),
                new Finding.AboveTolerance("TIL1", 20, Tolerance.Measure.REPS, 8),
                new Finding.SteepStep(
                        "BRI2",
                        new Finding.Amount(null, 2, 8, 3, 30, Side.EACH, "red band"),
                        "BRI1",
                        new Finding.Amount(4, null, null, null, null, null, null),
                        true),
                new Finding.EarlyLevel("SBR3", 3, 9),
                new Finding.NoCore(2),
                new Finding.NoFitness(15L),
                new Finding.NoFitness(null),
                new Finding.OneDirection(Way.MIDDLE),
                new Finding.OneDirection(null),
                new Finding.ManyExercises(8, 6),
                new Finding.LongBout(24, 20),
                new Finding.NoRestDay(List.of("SBR3", "SBR4"), List.of(1, 2), 2),
                new Finding.UnusualDose("SBR3", Limit.MOST_STRENGTH_DAYS, 7, 4));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatIsStoredIsReadAsItWas(Finding finding) {
        assertThat(FindingJson.read(finding.check(), FindingJson.of(finding))).isEqualTo(finding);
    }

    @Test
    void everyCheckHasItsKind() {
        assertThat(findings().map(Finding::check)).containsAll(Arrays.asList(Check.values()));
    }

    @Test
    void aFieldThatNobodyKnowsIsAFaultAndOfAnOlderOneNothingIsKept() {
        assertThatThrownBy(() -> FindingJson.read(Check.NO_CORE, "{\"strengthening\":2,\"sentence\":\"two\"}"))
                .hasMessageContaining("sentence");
        assertThat(FindingJson.read(Check.STEEP_STEP, "{}")).isNull();
    }
}
