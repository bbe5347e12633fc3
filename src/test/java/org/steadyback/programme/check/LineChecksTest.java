package org.steadyback.programme.check;

import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.programme.check.Tolerance.Measure;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.check.Build.*;

/** One exercise by itself: its level, what was measured, its dose. */
class LineChecksTest {

    @ParameterizedTest
    @CsvSource({"2, 1, false", "3, 1, true", "5, 1, true", "3, 14, true", "3, 15, false", "2, 14, false"})
    void aLevelAboveTwoIsEarlyInTheFirstTwoWeeks(int level, long day, boolean warns) {
        var plan = fromDay(day, tilt(), walk(), strength("SBR3", "Bridges", level, true));

        assertThat(found(plan).contains(Check.EARLY_LEVEL)).isEqualTo(warns);
    }

    @Test
    void saysWhichExerciseIsEarly() {
        assertThat(warnings(fromDay(9, tilt(), walk(), strength("SBR3", "Bridges", 3, true))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.subject()).isEqualTo("SBR3");
                    assertThat(warning.inWords()).isEqualTo("SBR3 is level 3, asked from day 9 on.");
                    assertThat(warning.settledBy()).contains("day 15 or later");
                });
    }

    /** 80 % of the next one's usual start is a start for somebody at the top of the easier one only. */
    @ParameterizedTest
    @CsvSource({"4, 16, true", "4, 9, true", "4, 8, false", "4, 4, false", "10, 16, false", "1, 2, false", "1, 3, true"
    })
    void manyTimesWhatTheEasierOneAsksIsASteepStep(int easier, int minutes, boolean warns) {
        var line = after(new Dose.Minutes(easier), walk(minutes));

        assertThat(found(plan(tilt(), line)).contains(Check.STEEP_STEP)).isEqualTo(warns);
    }

    @Test
    void aSteepStepIsSettledByWhatIsAskedNow() {
        var warning = warnings(plan(tilt(), after(new Dose.Minutes(4), walk(16)))).stream()
                .filter(one -> one.check() == Check.STEEP_STEP)
                .findFirst()
                .orElseThrow();

        assertThat(warning.inWords()).isEqualTo("Walk: 16 min, after 4 min of the easier one, Easier.");
        var remedy = Objects.requireNonNull(warning.remedy());
        assertThat(remedy.dose()).isEqualTo(new Dose.Minutes(4));
        assertThat(remedy.words()).isEqualTo("4 min");
    }

    /** Cat–camel once and pelvic circles; a brace and its slide; knee rocks: all sets, sides and seconds count. */
    @Test
    void repetitionsAndHoldsOfAllSetsAndSidesAreCompared() {
        assertThat(steep(after(sets(1, 1, 0), asking(tilt(), eachSide(1, 6, 0)))))
                .isTrue();
        assertThat(steep(after(sets(2, 4, 0), asking(tilt(), eachSide(2, 6, 0)))))
                .isTrue();
        assertThat(steep(after(sets(1, 4, 1), asking(tilt(), sets(1, 6, 3))))).isTrue();
        assertThat(steep(after(sets(1, 8, 0), asking(tilt(), sets(3, 8, 0))))).isTrue();
        assertThat(steep(after(sets(1, 4, 1), asking(tilt(), sets(1, 4, 2))))).isFalse();
        assertThat(steep(after(sets(2, 8, 5), asking(tilt(), eachSide(2, 8, 0)))))
                .isFalse();
    }

    @Test
    void anEasierOneThatAsksMuchMoreIsSaid() {
        assertThat(steep(insteadOf(new Dose.Minutes(1), walk(4)))).isTrue();
        assertThat(steep(insteadOf(new Dose.Minutes(2), walk(4)))).isFalse();
        assertThat(steep(insteadOf(sets(1, 1, 0), asking(tilt(), sets(1, 8, 0)))))
                .isTrue();
        // another quantity is compared by its time
        assertThat(steep(insteadOf(sets(1, 2, 0), asking(tilt(), sets(1, 1, 60)))))
                .isTrue();
        assertThat(steep(after(sets(1, 2, 0), asking(tilt(), sets(1, 1, 60))))).isFalse();
        assertThat(steep(insteadOf(sets(2, 10, 0), asking(tilt(), sets(1, 1, 60)))))
                .isFalse();
    }

    @Test
    void itsRemedyAlwaysSettlesIt() {
        var warning = LineChecks.warnings(after(sets(1, 4, 1), asking(tilt(), eachSide(3, 6, 3))), 20)
                .getFirst();

        assertThat(warning.inWords())
                .isEqualTo(
                        "Pelvic tilt: 3 sets of 6, hold 3 s, each side, after 1 set of 4, hold 1 s of the easier one, Easier.");
        var less = Objects.requireNonNull(warning.remedy()).dose();
        assertThat(less).isEqualTo(eachSide(1, 2, 1));
        assertThat(steep(after(sets(1, 4, 1), asking(tilt(), less)))).isFalse();
    }

    private static boolean steep(Line line) {
        return LineChecks.warnings(line, 20).stream().anyMatch(one -> one.check() == Check.STEEP_STEP);
    }

    /** Three repetitions without a hold are no measure of seconds. */
    @Test
    void stepsAreComparedInTheSameMeasureOnly() {
        var held = sets(1, 1, 40);

        assertThat(Tolerance.of(held)).isEqualTo(new Tolerance(Measure.SECONDS, 40));
        assertThat(Tolerance.of(sets(2, 8, 5))).isEqualTo(new Tolerance(Measure.REPS, 8));
        assertThat(found(plan(after(sets(1, 3, 0), asking(tilt(), held)), walk())))
                .doesNotContain(Check.STEEP_STEP);
        assertThat(found(plan(after(sets(1, 3, 2), asking(tilt(), held)), walk())))
                .as("six seconds in all, then forty")
                .contains(Check.STEEP_STEP);
        assertThat(found(plan(after(sets(1, 1, 10), asking(tilt(), held)), walk())))
                .contains(Check.STEEP_STEP);
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, false", "9, true"})
    void moreAtOnceThanTheMeasuredStartIsDivided(int reps, boolean warns) {
        var line = tolerating(asking(tilt(), sets(1, reps, 2)), Measure.REPS, 8);

        assertThat(found(plan(line, walk())))
                .isEqualTo(warns ? java.util.List.of(Check.ABOVE_TOLERANCE) : java.util.List.of());
    }

    @Test
    void asManyBoutsAsTheDoseHoldsStartQuotas() {
        var warning = tolerance(tolerating(asking(tilt(), sets(1, 20, 2)), Measure.REPS, 8));
        var remedy = Objects.requireNonNull(warning.remedy());

        assertThat(warning.inWords()).isEqualTo("Pelvic tilt: 20 repetitions at once; measured or reached so far: 8.");
        assertThat(remedy.words()).isEqualTo("3 bouts of 6 repetitions");
        assertThat(remedy.exercise()).isEqualTo("MPT1");
        assertThat(remedy.dose()).isEqualTo(sets(1, 6, 2));
        assertThat(remedy.schedule()).isEqualTo(bouts(3));
        assertThat(warning.settledBy()).isEqualTo("Divide the day's amount into 3 bouts of 6 repetitions.");
    }

    @Test
    void boutsThatAreAskedAlreadyCount() {
        var twice = on(asking(tilt(), sets(1, 12, 2)), bouts(2));

        assertThat(Objects.requireNonNull(
                        tolerance(tolerating(twice, Measure.REPS, 8)).remedy()))
                .extracting(Remedy::dose, Remedy::schedule)
                .containsExactly(sets(1, 8, 2), bouts(3));
    }

    @Test
    void holdsAndMinutesAreDividedInTheirOwnMeasure() {
        var hold = tolerating(asking(tilt(), sets(2, 4, 30)), Measure.SECONDS, 10);
        var walk = tolerating(walk(25), Measure.MINUTES, 12);

        assertThat(Objects.requireNonNull(tolerance(hold).remedy()).dose()).isEqualTo(sets(2, 4, 10));
        assertThat(Objects.requireNonNull(tolerance(walk).remedy()).dose()).isEqualTo(new Dose.Minutes(8));
        assertThat(Objects.requireNonNull(tolerance(walk).remedy()).words()).isEqualTo("3 bouts of 8 minutes");
    }

    @Test
    void whatIsCountedInAnotherMeasureIsNotCompared() {
        assertThat(found(plan(tolerating(walk(20), Measure.REPS, 8)))).isEmpty();
        assertThat(found(plan(tolerating(tilt(), Measure.MINUTES, 1), walk()))).isEmpty();
        assertThat(found(plan(tolerating(walk(20), Measure.SECONDS, 1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8, true", "9, false"})
    void aDoseThatNeedsMoreBoutsThanADayHasIsToBeLowered(int bouts, boolean divided) {
        var line = tolerating(asking(tilt(), sets(1, bouts * 2, 2)), Measure.REPS, 2);
        var warning = tolerance(line);

        assertThat(warning.remedy() != null).isEqualTo(divided);
        assertThat(warning.settledBy())
                .isEqualTo(
                        divided
                                ? "Divide the day's amount into 8 bouts of 2 repetitions."
                                : "Ask 2 repetitions or less at once.");
    }

    /** However a dose is divided: each bout is within the start, none is empty, the day asks no more, and it settles. */
    @Test
    void aDivisionAlwaysSettlesAndNeverAsksMore() {
        var random = new Random(20_260_304);
        for (int i = 0; i < 20_000; i++) {
            int reps = 1 + random.nextInt(100);
            int bouts = 1 + random.nextInt(8);
            int quota = 1 + random.nextInt(40);
            var line = tolerating(on(asking(tilt(), sets(1, reps, 0)), bouts(bouts)), Measure.REPS, quota);
            for (var warning : LineChecks.warnings(line, 1)) {
                var remedy = warning.remedy();
                if (warning.check() == Check.ABOVE_TOLERANCE && remedy != null) {
                    int each = remedy.dose().amount();
                    int times = remedy.schedule().boutsPerDay();
                    assertThat(each).isBetween(1, quota);
                    assertThat(each * times).isBetween(reps * bouts - times + 1, reps * bouts);
                    assertThat(times).isEqualTo((int) Math.ceil((double) reps * bouts / quota));
                    var applied = on(asking(line, remedy.dose()), remedy.schedule());
                    assertThat(LineChecks.warnings(applied, 1))
                            .extracting(Warning::check)
                            .doesNotContain(Check.ABOVE_TOLERANCE);
                }
            }
        }
    }

    @Test
    void aStartIsAtLeastOne() {
        assertThatThrownBy(() -> new Tolerance(Measure.REPS, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 20, 10, 3, false",
        "5, 20, 10, 3, true",
        "4, 21, 10, 3, true",
        "4, 20, 11, 3, true",
        "4, 20, 10, 4, true"
    })
    void strengtheningOutsideTheReferenceIsUnusual(int sets, int reps, int hold, int days, boolean warns) {
        var line = on(asking(strength("SBR1", "Bridges", 1, true), sets(sets, reps, hold)), days(days));

        assertThat(unusual(line)).isEqualTo(warns);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "7, false"})
    void movementOnFewerThanTwoDaysIsUnusual(int days, boolean warns) {
        assertThat(unusual(on(tilt(), days(days)))).isEqualTo(warns);
        assertThat(unusual(on(bridge(), days(1)))).isTrue();
        assertThat(unusual(on(walk(), days(1)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void aStretchOfMoreThanAMinuteIsUnusual(int hold, boolean warns) {
        assertThat(unusual(asking(tilt(), sets(1, 1, hold)))).isEqualTo(warns);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true"})
    void fitnessOfMoreThanHalfAnHourAtOnceIsUnusual(int minutes, boolean warns) {
        assertThat(unusual(walk(minutes))).isEqualTo(warns);
    }

    @Test
    void minutesOfStrengtheningAreLookedAtToo() {
        assertThat(unusual(asking(bridge(), new Dose.Minutes(31)))).isTrue();
        assertThat(unusual(asking(bridge(), new Dose.Minutes(30)))).isFalse();
        assertThat(unusual(asking(walk(), sets(9, 90, 0)))).isFalse();
    }

    @Test
    void whatTheLibraryStartsWithIsNeverUnusual() {
        assertThat(unusual(starting(Kind.STRENGTH, sets(6, 30, 45), days(6)))).isFalse();
        assertThat(unusual(starting(Kind.MOVEMENT, sets(1, 1, 300), days(1)))).isFalse();
        assertThat(unusual(starting(Kind.FITNESS, new Dose.Minutes(45), days(1))))
                .isFalse();
        var more = asking(starting(Kind.STRENGTH, sets(6, 30, 45), days(6)), sets(6, 30, 46));
        assertThat(unusual(more)).isTrue();
    }

    @Test
    void saysWhatIsUnusualAndWhatIsUsual() {
        var line = on(asking(bridge(), sets(5, 25, 12)), days(5));

        assertThat(DoseReference.warnings(line))
                .extracting(Warning::inWords, Warning::settledBy, Warning::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "SBR1: 5 days a week; up to 3 are usual.",
                                "Ask 3 days a week or less.",
                                "SBR1 MOST_STRENGTH_DAYS 5"),
                        org.assertj.core.groups.Tuple.tuple(
                                "SBR1: 5 sets; up to 4 are usual.", "Ask 4 sets or less.", "SBR1 MOST_SETS 5"),
                        org.assertj.core.groups.Tuple.tuple(
                                "SBR1: 25 repetitions a set; up to 20 are usual.",
                                "Ask 20 repetitions or less.",
                                "SBR1 MOST_REPS 25"),
                        org.assertj.core.groups.Tuple.tuple(
                                "SBR1: a hold of 12 seconds; up to 10 are usual.",
                                "Ask 10 seconds or less.",
                                "SBR1 LONGEST_STRENGTH_HOLD 12"));
        assertThat(DoseReference.warnings(on(tilt(), days(1))))
                .extracting(Warning::inWords, Warning::settledBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Pelvic tilt: 1 day a week; 2 or more are usual.", "Ask 2 days a week or more."));
    }

    private static boolean unusual(Line line) {
        return DoseReference.warnings(line).stream().anyMatch(warning -> warning.check() == Check.UNUSUAL_DOSE);
    }

    private static Warning tolerance(Line line) {
        return LineChecks.warnings(line, 1).stream()
                .filter(warning -> warning.check() == Check.ABOVE_TOLERANCE)
                .findFirst()
                .orElseThrow();
    }

    private static Line starting(Kind kind, Dose start, Schedule schedule) {
        var traits = new Traits(
                "Own",
                "Own",
                kind,
                1,
                false,
                Set.of(),
                start,
                schedule.frequency().daysPerWeek());
        return line("OWN1", traits, start, schedule);
    }
}
