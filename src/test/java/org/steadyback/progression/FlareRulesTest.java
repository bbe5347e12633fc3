package org.steadyback.progression;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.Cards;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.PATIENT;
import static org.steadyback.progression.Situation.STRETCH;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.WALK;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.hold;
import static org.steadyback.progression.Situation.reps;

/** Into a flare and out of it again (fact sheet §3.3, FLARE, §3.7 and §3.8). */
class FlareRulesTest {

    private static final FlarePlan NOTHING_RESTS = new FlarePlan(Set.of(), "", Optional.empty());

    private static FlareEasing easing(Situation situation) {
        return new FlareEasing(situation.programme(), Situation.cards(), GradingParameters.DEFAULTS, TODAY);
    }

    /** "q 15: ease 7 (50 %)"; never below one granule. */
    @ParameterizedTest(name = "{0} min: {1}")
    @CsvSource({"15, 7", "20, 10", "2, 1", "1, 1"})
    void halfOfTheQuotaIsAsked(int quota, int eased) {
        var steps = easing(new Situation().asks(WALK, new Dose.Minutes(quota), 20, "20"))
                .into(NOTHING_RESTS, Set.of());

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.dose()).isEqualTo(new Dose.Minutes(eased));
            assertThat(step.quotaBefore().intValue()).isEqualTo(quota);
            assertThat(step.quota()).isEqualByComparingTo(String.valueOf(eased));
            assertThat(step.kind()).isEqualTo(VersionKind.FLARE_EASED);
            assertThat(step.rests()).isFalse();
            assertThat(step.basedOn()).isEqualTo(1);
            assertThat(step.from()).isEqualTo(TODAY);
            assertThat(step.granule()).isEqualByComparingTo("1");
        });
    }

    /** "mobility + short walks first". */
    @Test
    void movementComesFirstThenWalksThenStrengthening() {
        var situation = new Situation()
                .asks(1, 10, 20, "12")
                .asks(WALK, new Dose.Minutes(20), 20, "25")
                .asks(STRETCH, hold(30), 20, "30");
        var steps = easing(situation).into(new FlarePlan(Set.of(BRIDGE), "", Optional.empty()), Set.of(WALK));

        assertThat(steps).extracting(FlareEasing.Step::prescription).containsExactly(STRETCH, WALK, BRIDGE);
        assertThat(steps).extracting(FlareEasing.Step::place).containsExactly(10, 20, 30);
        assertThat(steps)
                .extracting(FlareEasing.Step::from)
                .as("what was done today stands today")
                .containsExactly(TODAY, TODAY.plusDays(1), TODAY);
        assertThat(steps.getFirst().dose()).as("15 s, in ones from there").isEqualTo(hold(15));
        assertThat(steps.getLast().rests()).isTrue();
        assertThat(steps.getLast().dose()).as("it rests as it was").isEqualTo(reps(10));
        assertThat(steps.getLast().quota()).isNull();
        assertThat(steps.getLast().kind()).isEqualTo(VersionKind.FLARE_RESTS);
    }

    @Test
    void beforeTheFirstDayNothingIsEased() {
        var steps = easing(new Situation().startsOn(-3).asks(1, 10, -3, "12")).into(NOTHING_RESTS, Set.of());

        assertThat(steps.getFirst().from()).isEqualTo(TODAY.plusDays(3));
    }

    private static Situation eased(int quota, Dose now, Origin origin) {
        return new Situation()
                .asks(WALK, new Dose.Minutes(quota), 20, "20")
                .asks(WALK, 2, new Dose.Minutes(quota / 2), 6, Origin.ENGINE, null, null, QuotaStatus.NONE)
                .asks(WALK, 3, now, 3, origin, null, null, QuotaStatus.NONE);
    }

    /** "after two settled mornings 12 (80 %)"; a change by a person stands. */
    @ParameterizedTest(name = "of 15 eased to 7, now {0}: back to {1}")
    @CsvSource(
            nullValues = "-",
            value = {"7, 12", "5, -", "9, -"})
    void goesBackToFourFifths(int now, @Nullable Integer back) {
        var steps = easing(eased(15, new Dose.Minutes(now), Origin.PATIENT))
                .back(List.of(new FlareEasing.Eased(WALK, 1, 2)), Set.of());

        assertThat(steps)
                .extracting(FlareEasing.Step::dose)
                .isEqualTo(back == null ? List.of() : List.of(new Dose.Minutes(back)));
        steps.forEach(step -> {
            assertThat(step.kind()).isEqualTo(VersionKind.FLARE_BACK);
            assertThat(step.basedOn()).isEqualTo(1);
            assertThat(step.place()).isEqualTo(2);
            assertThat(step.rests()).isFalse();
            assertThat(step.from()).isEqualTo(TODAY);
        });
    }

    /** In quota mode at the plan's step not above that: 80 % of 11 is 8, and the plan is 6, 7, 8 … or begins at 9. */
    @ParameterizedTest(name = "plan from {0}: back to {1}")
    @CsvSource({"6, 8", "9, 8"})
    void aQuotaPlanGoesOnAtItsStep(int first, int back) {
        var quotas = Situation.approved(20, first, 12);
        var situation = new Situation()
                .quotaMode()
                .asks(BRIDGE, 1, reps(11), 20, Origin.PHYSIO, "12", null, quotas)
                .asks(BRIDGE, 2, reps(5), 6, Origin.ENGINE, null, null, quotas);

        assertThat(easing(situation).back(List.of(new FlareEasing.Eased(BRIDGE, 1, 2)), Set.of()))
                .extracting(FlareEasing.Step::dose)
                .isEqualTo(List.of(reps(back)));
    }

    /** In steps of 4: 80 % of 11 is 8, and the step before it 7. On the way in it is half of what is asked, whatever the steps. */
    @Test
    void onlyTheWayBackLooksForAStep() {
        var quotas = Situation.approved(20, 3, 11, 4);
        var before = new Situation().quotaMode().asks(BRIDGE, 1, reps(11), 20, Origin.PHYSIO, "12", null, quotas);

        assertThat(easing(before).into(NOTHING_RESTS, Set.of()))
                .extracting(FlareEasing.Step::dose)
                .isEqualTo(List.of(reps(5)));
        before.asks(BRIDGE, 2, reps(5), 6, Origin.ENGINE, null, null, quotas);
        assertThat(easing(before).back(List.of(new FlareEasing.Eased(BRIDGE, 1, 2)), Set.of()))
                .extracting(FlareEasing.Step::dose)
                .isEqualTo(List.of(reps(7)));
    }

    @Test
    void whatAPersonChangedHoldsBackNoOtherExercise() {
        var situation = eased(20, new Dose.Minutes(9), Origin.PHYSIO)
                .asks(1, 10, 20, "12")
                .asks(BRIDGE, 2, reps(5), 6, Origin.ENGINE, null, null, QuotaStatus.NONE);
        var both = List.of(new FlareEasing.Eased(WALK, 1, 2), new FlareEasing.Eased(BRIDGE, 1, 2));

        assertThat(easing(situation).back(both, Set.of()))
                .extracting(FlareEasing.Step::prescription)
                .containsExactly(BRIDGE);
    }

    @Test
    void aStepIsAskedAsTheNextVersion() {
        var situation = new Situation().asks(WALK, new Dose.Minutes(20), 20, "20");
        var eased = easing(situation).into(NOTHING_RESTS, Set.of()).getFirst();

        assertThat(eased.next())
                .isEqualTo(new NextDose(
                        WALK,
                        1,
                        10,
                        new Dose.Minutes(10),
                        TODAY,
                        VersionCause.of(VersionKind.FLARE_EASED),
                        null,
                        null));
        assertThat(VersionKind.FLARE_EASED.withdraws()).isFalse();
        assertThat(VersionKind.FLARE_RESTS.withdraws()).isTrue();
    }

    // the plan for a flare

    @ParameterizedTest(name = "{0} of level {1}: rests {2}")
    @CsvSource({
        "STRENGTHENING, 2, false",
        "STRENGTHENING, 3, true",
        "MOVEMENT_OR_STRETCHING, 4, false",
        "PHYSICAL_FITNESS, 4, false"
    })
    void demandingStrengtheningRests(Section section, int level, boolean rests) {
        var one = asked(BRIDGE, Cards.card("TST1", section, 1, level, "2×10×0s · 1/day · 3/wk"));
        var walk = asked(WALK, Situation.WALK_CARD);

        assertThat(FlarePlan.standard(List.of(one, walk)).rests(BRIDGE)).isEqualTo(rests);
        assertThat(FlarePlan.standard(List.of(one, walk)).rests(WALK)).isFalse();
        assertThat(FlarePlan.standard(List.of(one)).rests())
                .as("never all of it")
                .isEmpty();
    }

    private static AskedExercise asked(PrescriptionId id, ExerciseCard card) {
        var asked = new Situation()
                .asks(id, new Dose.Minutes(10), 20, "12")
                .programme()
                .newest()
                .getFirst()
                .asked();
        return new AskedExercise(asked, card);
    }

    // its days

    @ParameterizedTest(name = "began {0}, went on {1} days ago: {2} days")
    @CsvSource(
            nullValues = "-",
            value = {"0, -, 1", "7, -, 8", "7, 0, 7", "7, 7, 0", "7, 6, 1"})
    void lastsFromItsFirstDayUntilTheDayBeforeThePlanGoesOn(int began, @Nullable Integer ended, int length) {
        var flare = new FlareEpisode(
                new FlareId(new UUID(8, 8)),
                Situation.PROGRAMME,
                ago(began),
                false,
                Situation.number("3"),
                ended == null ? null : ago(ended),
                false,
                false);

        assertThat(flare.length(TODAY)).isEqualTo(length);
        assertThat(flare.open()).isEqualTo(ended == null);
        assertThat(flare.days(TODAY))
                .isEqualTo(
                        length == 0 ? Optional.empty() : Optional.of(new Period(ago(began), ago(began - length + 1))));
    }

    /** Flare days are excluded, and mornings of that day and after do not count. */
    @ParameterizedTest(name = "flare {0} to {1} days ago: usual before day {2} is {3}")
    @CsvSource(
            nullValues = "-",
            value = {"-, -, 2, 3", "-, -, 1, 4.5", "-, -, 0, 6", "4, 3, 0, 3", "6, 3, 2, 9"})
    void theUsualPainBeforeAFlare(@Nullable Integer from, @Nullable Integer to, int day, String usual) {
        Map<LocalDate, PainScore> mornings = new HashMap<>();
        int[] scores = {8, 8, 6, 6, 3, 3, 3}; // from yesterday back
        for (int i = 0; i < scores.length; i++) {
            mornings.put(ago(i + 1), new PainScore(scores[i]));
        }
        var flares = from == null || to == null ? List.<Period>of() : List.of(new Period(ago(from), ago(to)));
        var work = new FlareWork(PATIENT, TODAY, mornings, new PainScore(9), Set.of());

        assertThat(work.usualPainBefore(ago(day), flares, GradingParameters.DEFAULTS))
                .isEqualByComparingTo(usual);
    }
}
