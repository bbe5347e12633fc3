package org.steadyback.progression;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.plan.Dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.WALK;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.past;
import static org.steadyback.progression.Situation.reps;

/** What a gap does to each dose (fact sheet §3.3, GAP, and §3.8). */
class GapRuleTest {

    private static Situation walk() {
        return new Situation().asks(WALK, new Dose.Minutes(20), 50, "25");
    }

    /** "q 20 after 5 d → 20; 7 or 13 d → 16; 14 or 27 d → 14; 28 d → REBASELINE". */
    @ParameterizedTest(name = "after {0} days: {1} → {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5, -, -, -",
                "6, -, -, -",
                "7, RESTART_REDUCED, SHORT_GAP, 16",
                "13, RESTART_REDUCED, SHORT_GAP, 16",
                "14, RESTART_REDUCED, LONG_GAP, 14",
                "27, RESTART_REDUCED, LONG_GAP, 14",
                "28, REBASELINE, VERY_LONG_GAP, -",
                "45, REBASELINE, VERY_LONG_GAP, -"
            })
    void comesBackWithLess(int days, @Nullable Decision decision, @Nullable Cause cause, @Nullable Integer quota) {
        var made = walk().gap(days, 0);
        if (decision == null) {
            assertThat(made).isEmpty();
            return;
        }
        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(decision);
            assertThat(one.cause()).isEqualTo(cause);
            assertThat(one.rule()).isEqualTo(NewDecision.Rule.GAP);
            assertThat(one.days()).containsExactly(ago(days));
            assertThat(one.exercise()).isEqualTo("FWA2");
            assertThat(one.news().from().intValue()).isEqualTo(20);
            if (quota == null) {
                assertThat(one.quotaAfter()).isNull();
                assertThat(one.next()).isNull();
                assertThat(one.news().changes()).isFalse();
            } else {
                assertThat(one.quotaAfter()).isEqualByComparingTo(String.valueOf(quota));
                assertThat(one.news().to().intValue()).isEqualTo(quota);
                assertThat(Objects.requireNonNull(one.next()).dose()).isEqualTo(new Dose.Minutes(quota));
                assertThat(Objects.requireNonNull(one.next()).from()).isEqualTo(TODAY);
            }
        });
    }

    @Test
    void countsTheDaysUpToTheDayOfComingBack() {
        assertThat(walk().gap(9, 3)).isEmpty();
        assertThat(walk().gap(10, 3)).hasSize(1);
    }

    @Test
    void whatIsStoredIsJudgedTheSameAgain() {
        var inputs = walk().gap(14, 0).getFirst().inputs();
        var pace = GapInputs.read(inputs).decide(org.steadyback.grading.GradingParameters.DEFAULTS);

        assertThat(pace.decision()).isEqualTo(Decision.RESTART_REDUCED);
        assertThat(pace.quota()).isEqualByComparingTo("14");
    }

    @Test
    void eachExerciseComesBackWithItsOwn() {
        var made = walk().asks(1, 10, 50, "12").gap(7, 0);

        assertThat(made)
                .extracting(one -> one.news().to().intValue())
                .as("bridge, walk")
                .containsExactly(8, 16);
    }

    @Test
    void whatIsLowestAlreadyStays() {
        var made = new Situation().asks(1, 1, 50, "2").gap(20, 0);

        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(Decision.RESTART_REDUCED);
            assertThat(one.next()).isNull();
            assertThat(one.news().to().intValue()).isEqualTo(1);
        });
    }

    /** Counted from the dose of the last session; what came in between by rule is not raised again. */
    @ParameterizedTest(name = "asked {0} since: then {1}")
    @CsvSource(
            nullValues = "-",
            value = {"9, 8", "8, -", "6, -"})
    void countsFromTheDoseBeforeTheGap(int since, @Nullable Integer then) {
        var made = new Situation()
                .asks(1, 10, 50, "12")
                .asks(2, since, 5, Origin.ENGINE)
                .gap(8, 0)
                .getFirst();

        assertThat(made.news().from().intValue()).isEqualTo(10);
        assertThat(made.news().to().intValue()).isEqualTo(Math.min(since, 8));
        assertThat(made.version().asked().number()).isEqualTo(2);
        assertThat(made.next() == null ? null : made.next().dose()).isEqualTo(then == null ? null : reps(then));
    }

    /** What a physio has set since the last session stands. */
    @ParameterizedTest(name = "{0} set it {1} days ago: judged {2}")
    @CsvSource({
        "PHYSIO, 9, true", // before the last session
        "PHYSIO, 8, true", // on its day
        "PHYSIO, 7, false",
        "PHYSIO, 0, false",
        "ENGINE, 7, true",
        "PATIENT, 7, true"
    })
    void whatAPhysioHasSetSinceStands(Origin origin, int from, boolean judged) {
        var situation = new Situation().asks(1, 10, 50, "12").asks(2, 10, from, origin);

        assertThat(situation.gap(8, 0).isEmpty()).isEqualTo(!judged);
    }

    /** A gap is judged once; one that grows into a longer one is judged again. */
    @ParameterizedTest(name = "{0} of {1} days ago, now {2} days: judged {3}")
    @CsvSource({
        "SHORT_GAP, 8, 8, false",
        "SHORT_GAP, 14, 14, true",
        "LONG_GAP, 14, 14, false",
        "SHORT_GAP, 9, 8, true",
        "TWO_UNSETTLED, 8, 8, true"
    })
    void aGapIsJudgedOnce(Cause cause, int lastDay, int days, boolean judged) {
        var situation = new Situation()
                .asks(1, 10, 50, "12")
                .decided(past(Decision.RESTART_REDUCED, cause).days(lastDay).get());

        assertThat(situation.gap(days, 0).isEmpty()).isEqualTo(!judged);
    }

    /** The plan goes on at its step not above the reduced quota: 80 % of 12 is 9, and its steps are 6, 8, 10, 12. */
    @Test
    void aQuotaPlanGoesOnAtItsStepBelow() {
        var quotas = Situation.approved(40, 6, 12);
        var everyOther = new org.steadyback.programme.ApprovedPlan(
                Objects.requireNonNull(quotas.approved()).id(),
                quotas.approved().quantity(),
                1,
                ago(40),
                Situation.number("10"),
                Situation.number("2"),
                org.steadyback.grading.QuotaPlan.from(
                        Situation.number("6"), Situation.number("12"), Situation.number("2")),
                quotas.approved().approved(),
                null);
        var situation = new Situation()
                .asks(BRIDGE, 1, reps(12), 50, Origin.PHYSIO, "12", null, new QuotaStatus(false, false, everyOther));
        assertThat(situation.gap(8, 0).getFirst().next())
                .as("guided: no plan")
                .extracting(NextDose::dose)
                .isEqualTo(reps(9));

        assertThat(situation.quotaMode().gap(8, 0).getFirst().next())
                .extracting(NextDose::dose)
                .isEqualTo(reps(8));
    }

    @Test
    void lessIsAskedFromTheFirstDayThatCanStillBeChanged() {
        var situation = walk();
        var back = new BackAfterGap(ago(9), TODAY, TODAY.plusDays(1));
        var made = new GapRule(situation.programme(), Situation.cards(), situation.context(), back).decisions();

        assertThat(Objects.requireNonNull(made.getFirst().next()).from()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aVersionThatBeginsLaterIsLoweredFromItsFirstDay() {
        var situation = new Situation().asks(1, 10, 50, "12").asks(2, 9, -1, Origin.ENGINE);

        var next = Objects.requireNonNull(situation.gap(8, 0).getFirst().next());
        assertThat(next.from()).isEqualTo(TODAY.plusDays(1));
        assertThat(next.basedOn()).isEqualTo(2);
    }

    /** Whether somebody has come back after a gap at all. */
    @ParameterizedTest(name = "began {0}, last session {1} days ago, once a week {2}: {3}")
    @CsvSource({
        "60, 7, false, true",
        "60, 6, false, false",
        "7, 7, false, true",
        "6, 7, false, false", // the programme has not run for a week
        "60, 7, true, false", // asked once a week: a week is no gap
        "60, 8, true, true"
    })
    void aGapIsAWeekOfAProgrammeThatHasRunForOne(int began, int last, boolean onceAWeek, boolean gap) {
        var back = new BackAfterGap(ago(last), TODAY, TODAY);
        var situation = new Situation().startsOn(began);
        if (onceAWeek) {
            situation.schedule(new org.steadyback.programme.plan.Frequency.DaysAWeek(1), 1);
        }

        assertThat(back.in(ago(began), onceAWeek)).isEqualTo(gap);
        assertThat(back.in(situation.asks(1, 10, began, "12").programme())).isEqualTo(gap);
    }

    @Test
    void oneExerciseOftenerThanOnceAWeekIsEnoughAndAnEndedProgrammeHasNoGap() {
        var back = new BackAfterGap(ago(7), TODAY, TODAY);
        var situation = new Situation()
                .schedule(new org.steadyback.programme.plan.Frequency.DaysAWeek(1), 1)
                .asks(1, 10, 50, "12")
                .schedule(new org.steadyback.programme.plan.Frequency.DaysAWeek(2), 1)
                .asks(WALK, new Dose.Minutes(20), 50, "25");
        var running = situation.programme();
        assertThat(back.in(running)).isTrue();

        var plan = running.plan();
        var ended = new org.steadyback.programme.ProgrammePlan(
                running.id(),
                running.mode(),
                "",
                new org.steadyback.programme.plan.Plan(plan.startsOn(), TODAY, List.of(), plan.versions()),
                running.prescribed());
        assertThat(back.in(ended)).isFalse();
    }
}
