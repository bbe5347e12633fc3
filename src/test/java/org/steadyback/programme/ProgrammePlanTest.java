package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a programme says of itself, from all versions in it. */
class ProgrammePlanTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 1);
    private static final Instant THEN = Instant.parse("2026-06-10T08:00:00Z");
    private static final PrescriptionId BRIDGE = new PrescriptionId(new UUID(0, 1));
    private static final PrescriptionId WALK = new PrescriptionId(new UUID(0, 2));
    private static final QuotaStatus MEASURED = new QuotaStatus(true, false, null);

    /** A version of the second week, of a physio; its parts can be told otherwise. */
    private record One(
            PrescriptionId id,
            int number,
            int reps,
            int place,
            boolean withdrawn,
            Origin origin,
            @Nullable BigDecimal baseline,
            @Nullable DecisionStatus status,
            QuotaStatus quotas) {

        static One of(PrescriptionId id, int number, int reps) {
            return new One(id, number, reps, 10, false, Origin.PHYSIO, null, null, QuotaStatus.NONE);
        }

        One at(int newPlace) {
            return new One(id, number, reps, newPlace, withdrawn, origin, baseline, status, quotas);
        }

        One gone() {
            return new One(id, number, reps, place, true, origin, baseline, status, quotas);
        }

        One by(Origin whose, @Nullable BigDecimal measured) {
            return new One(id, number, reps, place, withdrawn, whose, measured, status, quotas);
        }

        One with(DecisionStatus newest) {
            return new One(id, number, reps, place, withdrawn, origin, baseline, newest, quotas);
        }

        One with(QuotaStatus stands) {
            return new One(id, number, reps, place, withdrawn, origin, baseline, status, stands);
        }

        Prescribed version() {
            var asked = new Asked(id, number, Plans.reps(reps), Plans.daysAWeek(7), START.plusDays(number), withdrawn);
            return new Prescribed(
                    asked, new VersionKey(new ExerciseId("SBR2"), number), place, origin, baseline, status, quotas);
        }
    }

    private static ProgrammePlan plan(Mode mode, @Nullable LocalDate endsOn, One... versions) {
        var all = Arrays.stream(versions).map(One::version).toList();
        var plan = new Plan(
                START, endsOn, List.of(), all.stream().map(Prescribed::asked).toList());
        return new ProgrammePlan(ProgrammeId.next(), mode, "", plan, all);
    }

    private static ProgrammePlan plan(One... versions) {
        return plan(Mode.GUIDED, null, versions);
    }

    private static DecisionStatus decided(Decision decision, Cause cause, int judged, int secondsLater) {
        var news = new DoseNews(decision, cause, Quantity.REPS, BigDecimal.TEN, BigDecimal.ONE, 0);
        return new DecisionStatus(
                new DecisionId(new UUID(1, secondsLater)), news, judged, null, THEN.plusSeconds(secondsLater), false);
    }

    private static QuotaStatus approved(int version, boolean inFlare) {
        return new QuotaStatus(
                false,
                inFlare,
                new ApprovedPlan(
                        QuotaPlanId.next(),
                        Quantity.REPS,
                        version,
                        START,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        QuotaPlan.from(BigDecimal.valueOf(8), BigDecimal.TEN, BigDecimal.ONE),
                        new Signature("Anna", Instant.EPOCH),
                        null));
    }

    @Test
    void theNewestOfEachStandInOrderAndWhatIsWithdrawnDoesNot() {
        var plan = plan(
                One.of(BRIDGE, 2, 9).at(20),
                One.of(BRIDGE, 1, 8),
                One.of(WALK, 1, 5).at(15),
                One.of(WALK, 2, 5).at(15));

        assertThat(plan.newest())
                .extracting(
                        one -> one.asked().prescription(), one -> one.asked().number())
                .containsExactly(tuple(WALK, 2), tuple(BRIDGE, 2));
        assertThat(plan(One.of(BRIDGE, 1, 8), One.of(BRIDGE, 2, 8).gone()).newest())
                .isEmpty();
    }

    @Test
    void versionsAreFoundByNumber() {
        var plan = plan(One.of(BRIDGE, 2, 9), One.of(BRIDGE, 1, 8), One.of(WALK, 1, 5));

        assertThat(plan.versionsOf(BRIDGE))
                .extracting(one -> one.asked().number())
                .containsExactly(1, 2);
        assertThat(plan.version(BRIDGE, 2).orElseThrow().asked().dose().amount())
                .isEqualTo(9);
        assertThat(plan.version(WALK, 1).orElseThrow().asked().dose().amount()).isEqualTo(5);
        assertThat(plan.version(WALK, 2)).isEmpty();
        assertThat(plan.of(plan.versionsOf(BRIDGE).getFirst().asked())
                        .exercise()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void aGapOfWeeksIsRememberedByItsLastJudgement() {
        var gap = decided(Decision.REBASELINE, Cause.VERY_LONG_GAP, 1, 5);
        var other = decided(Decision.HOLD, Cause.GOOD_RUN, 1, 9);

        assertThat(plan(One.of(BRIDGE, 1, 8)).veryLongGap()).isEmpty();
        assertThat(plan(One.of(BRIDGE, 1, 8).with(other)).veryLongGap()).isEmpty();
        assertThat(plan(One.of(BRIDGE, 1, 8).with(gap), One.of(WALK, 1, 8).with(other))
                        .veryLongGap())
                .contains(THEN.plusSeconds(5));
    }

    @Test
    void decisionsWaitWhileTheProgrammeRuns() {
        var rise = One.of(BRIDGE, 1, 8).with(decided(Decision.PROGRESS, Cause.GOOD_RUN, 1, 0));
        var hold = One.of(WALK, 1, 8).with(decided(Decision.HOLD, Cause.GOOD_RUN, 1, 0));
        var other = One.of(new PrescriptionId(new UUID(0, 3)), 1, 8).with(decided(Decision.HOLD, Cause.GOOD_RUN, 1, 0));

        assertThat(plan(rise, hold, other).openDecisions()).isEqualTo(1);
        assertThat(plan(rise, hold).waiting()).isEqualTo(1);
        assertThat(plan(Mode.GUIDED, START, rise).openDecisions()).isZero();
        assertThat(plan(Mode.QUOTA, null, rise, hold).waiting())
                .as("and the quota plan")
                .isEqualTo(2);
    }

    @Test
    void aQuotaPlanWaitsForApprovalWhereThereIsSomethingToPlanFrom() {
        var open = One.of(BRIDGE, 1, 8);

        assertThat(plan(Mode.QUOTA, null, open).awaitsApproval()).hasSize(1);
        assertThat(plan(Mode.GUIDED, null, open).awaitsApproval()).isEmpty();
        assertThat(plan(Mode.QUOTA, START, open).awaitsApproval()).isEmpty();
        assertThat(plan(Mode.QUOTA, null, open.with(MEASURED)).awaitsApproval()).isEmpty();
        assertThat(plan(Mode.QUOTA, null, open.with(approved(1, false))).awaitsApproval())
                .isEmpty();
    }

    @ParameterizedTest(name = "then {0}, {1} times, baseline {2}: stands {3}")
    @CsvSource({
        "ENGINE, 9, , true", // a step of it
        "PATIENT, 6, , true",
        "PHYSIO, 8, , true", // moved in the order
        "PHYSIO, 9, , false", // another dose by the physio's word
        "ENGINE, 9, 11, false" // a new start
    })
    void anApprovedPlanStandsUntilAPhysioSetsAnother(
            Origin origin, int reps, @Nullable BigDecimal baseline, boolean stands) {
        var quotas = approved(2, false);
        var plan = plan(
                Mode.QUOTA,
                null,
                One.of(BRIDGE, 1, 5).with(quotas),
                One.of(BRIDGE, 2, 8).with(quotas),
                One.of(BRIDGE, 3, reps).by(origin, baseline).with(quotas));

        assertThat(plan.approved(BRIDGE).isPresent()).isEqualTo(stands);
        assertThat(plan.approved(WALK)).isEmpty();
        assertThat(plan(Mode.GUIDED, null, One.of(BRIDGE, 1, 5).with(quotas)).approved(BRIDGE))
                .isEmpty();
    }

    @Test
    void aWeekWaitsWhenItIsOver() {
        var one = One.of(BRIDGE, 1, 8);
        var done = decided(Decision.PLAN_DONE, Cause.GOOD_RUN, 1, 0);
        var plan = plan(Mode.QUOTA, null, one.with(approved(1, false)));

        assertThat(plan.weekWaits(START.plusDays(6))).isFalse();
        assertThat(plan.weekWaits(START.plusDays(7))).isTrue();
        assertThat(plan(Mode.QUOTA, null, one.with(approved(1, true))).weekWaits(START.plusDays(7)))
                .as("in a flare")
                .isFalse();
        assertThat(plan(Mode.QUOTA, null, one.with(approved(1, false)).with(done))
                        .weekWaits(START.plusDays(7)))
                .as("after its goal")
                .isFalse();
        assertThat(plan(
                                Mode.QUOTA,
                                null,
                                one.with(approved(1, false)).with(decided(Decision.NEXT_STEP, Cause.GOOD_RUN, 1, 0)))
                        .weekWaits(START.plusDays(7)))
                .isTrue();
    }

    @Test
    void onlyTheExerciseThatWantsANewStartIsSuspended() {
        var plan = plan(
                One.of(BRIDGE, 1, 8).with(decided(Decision.REBASELINE, Cause.VERY_LONG_GAP, 1, 0)),
                One.of(WALK, 1, 8).with(decided(Decision.PROGRESS, Cause.GOOD_RUN, 1, 0)));

        assertThat(plan.suspended(BRIDGE)).isTrue();
        assertThat(plan.suspended(WALK)).isFalse();
        assertThat(plan(One.of(BRIDGE, 1, 8)).suspended(BRIDGE)).isFalse();
    }

    @Test
    void newsAreOfTheVersionThatWasJudgedNewestFirst() {
        var plan = plan(
                One.of(BRIDGE, 1, 8),
                One.of(BRIDGE, 2, 6).with(decided(Decision.STEP_DOWN, Cause.GOOD_RUN, 1, 5)),
                One.of(WALK, 1, 8).with(decided(Decision.HOLD, Cause.GOOD_RUN, 1, 9)));

        assertThat(plan.news(THEN))
                .extracting(one -> one.news().decision(), one -> one.exercise().version())
                .containsExactly(tuple(Decision.HOLD, 1), tuple(Decision.STEP_DOWN, 1));
        assertThat(plan.news(THEN.plusSeconds(5))).hasSize(1);
        assertThat(plan(One.of(BRIDGE, 1, 8)).news(THEN)).isEmpty();
    }
}
