package org.steadyback.programme.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.check.Build.*;

/** The plan as a whole: each number of the fact sheet with the one beside it. */
class PlanChecksTest {

    @Test
    void aSoundPlanHasNothingToLookAt() {
        assertThat(warnings(plan(sound()))).isEmpty();
        assertThat(warnings(plan())).isEmpty();
    }

    @Test
    void twoStrengtheningExercisesWantOneOfCoreWork() {
        assertThat(found(plan(tilt(), squat(), walk()))).isEmpty();
        assertThat(warnings(plan(tilt(), squat(), strength("SHA1", "Hips", 1, false), walk())))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.check()).isEqualTo(Check.NO_CORE);
                    assertThat(warning.inWords()).isEqualTo("2 strengthening exercises, none of them core work.");
                });
        assertThat(found(plan(tilt(), squat(), strength("SHA1", "Hips", 1, false), bridge(), walk())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, false", "15, true", ", true"})
    void moreThanTwoWeeksWantFitnessAndAnOpenEndIsMore(@Nullable Long days, boolean warns) {
        assertThat(found(plannedFor(days, tilt(), bridge())).contains(Check.NO_FITNESS))
                .isEqualTo(warns);
        assertThat(found(plannedFor(days, tilt(), bridge(), walk()))).isEmpty();
    }

    @Test
    void saysHowLongIsPlanned() {
        assertThat(warnings(plannedFor(15L, tilt(), bridge())).getFirst().inWords())
                .isEqualTo("Planned for 15 days, and nothing is for fitness.");
        assertThat(warnings(plan(tilt(), bridge())).getFirst().inWords())
                .isEqualTo("No end is planned, and nothing is for fitness.");
    }

    @Test
    void oneDirectionIsWorthALookUnlessItIsPreferred() {
        assertThat(warnings(plan(bridge(), walk()))).singleElement().satisfies(warning -> {
            assertThat(warning.check()).isEqualTo(Check.ONE_DIRECTION);
            assertThat(warning.subject()).isEqualTo("MIDDLE");
            assertThat(warning.inWords()).isEqualTo("All of it is holding the middle.");
        });
        assertThat(found(preferring(bridge(), walk()))).isEmpty();
        assertThat(found(plan(tilt(), walk()))).isEmpty();
    }

    @Test
    void aPlanOfFitnessAloneIsWholeAndOneThatMovesTheSpineNowhereIsNot() {
        assertThat(found(plan(walk()))).isEmpty();
        assertThat(warnings(plan(squat(), walk())))
                .extracting(Warning::inWords)
                .containsExactly("None of it moves the spine in any direction.");
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "9, true"})
    void aListOfMoreThanSixIsLong(int exercises, boolean warns) {
        var lines = Stream.concat(Stream.of(sound()), Collections.nCopies(exercises - 3, walk(1)).stream())
                .toArray(Line[]::new);

        assertThat(found(plan(lines)).contains(Check.MANY_EXERCISES)).isEqualTo(warns);
        assertThat(warnings(plan(lines)))
                .extracting(Warning::subject)
                .containsExactlyElementsOf(warns ? List.of(String.valueOf(exercises)) : List.of());
    }

    @Test
    void saysHowManyToTakeOut() {
        assertThat(warnings(plan(tilt(), bridge(), walk(1), walk(1), walk(1), walk(1), walk(1)))
                        .getFirst()
                        .settledBy())
                .isEqualTo("Take out 1, or keep it for later.");
        assertThat(warnings(plan(tilt(), bridge(), walk(1), walk(1), walk(1), walk(1), walk(1), walk(1)))
                        .getFirst()
                        .settledBy())
                .isEqualTo("Take out 2, or keep them for later.");
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void aBoutOfMoreThanTwentyMinutesIsLong(int minutes, boolean warns) {
        assertThat(found(plan(walk(minutes)))).isEqualTo(warns ? List.of(Check.LONG_BOUT) : List.of());
    }

    @Test
    void aBegunMinuteOfABoutIsAWholeOne() {
        // one repetition takes three seconds more
        var breath = asking(tilt(), sets(1, 1, 0));

        assertThat(warnings(plan(walk(20), breath))).singleElement().satisfies(warning -> {
            assertThat(warning.subject()).isEqualTo("21");
            assertThat(warning.inWords()).contains("about 21 min", "20 min is the ceiling");
        });
    }

    @ParameterizedTest
    @CsvSource({"6.5, false", "7, true", "7.5, true", "10, true", "0, false", ", false"})
    void aHighUsualPainIsAMatterForBothAndAnUnknownOneIsNotHigh(@Nullable String pain, boolean warns) {
        assertThat(found(usualPain(pain, sound()))).isEqualTo(warns ? List.of(Check.HIGH_USUAL_PAIN) : List.of());
    }

    @Test
    void saysTheUsualPain() {
        assertThat(warnings(usualPain("7.5", sound())).getFirst().inWords()).isEqualTo("Usual pain is 7.5 of 10.");
        assertThat(warnings(usualPain("10", sound())).getFirst().inWords()).isEqualTo("Usual pain is 10 of 10.");
    }

    @Test
    void showsWarningsInTheOrderOfTheChecks() {
        var lines = new Line[] {strength("SLG3", "Legs", 3, false), strength("SHA4", "Hips", 3, false)};
        var plan = new PlanToCheck(List.of(lines), 1, null, false, java.math.BigDecimal.valueOf(8));

        assertThat(warnings(plan))
                .extracting(Warning::check)
                .containsExactly(
                        Check.HIGH_USUAL_PAIN,
                        Check.EARLY_LEVEL,
                        Check.EARLY_LEVEL,
                        Check.NO_CORE,
                        Check.NO_FITNESS,
                        Check.ONE_DIRECTION);
    }

    @ParameterizedTest
    @EnumSource
    void everyCheckSaysWhyAndWhereItComesFrom(Check check) {
        assertThat(check.title()).isNotBlank();
        assertThat(check.why()).endsWith(".");
        assertThat(check.source()).isNotBlank();
        assertThat(check.reasonAskedFor()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberHasAUnitAndASource(Limit limit) {
        assertThat(limit.value()).isPositive();
        assertThat(limit.unit()).isNotBlank();
        assertThat(limit.source()).isNotBlank();
    }

    @Test
    void daysAreCountedFromOneAndALongNameIsCut() {
        assertThatThrownBy(() -> fromDay(0, walk())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Warning(new Finding.NoCore(2), "x".repeat(121), "").subject())
                .hasSize(120);
        assertThat(new Warning(new Finding.NoCore(2), "x".repeat(120), "").subject())
                .hasSize(120);
    }

    @Test
    void aWayHasWords() {
        assertThat(Set.of(Way.values()))
                .extracting(Way::words)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }
}
