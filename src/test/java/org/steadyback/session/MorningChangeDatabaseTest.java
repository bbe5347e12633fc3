package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.SinceThen;
import org.steadyback.progression.ToldDecision;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;

/** A morning answered anew: the dose follows the answer that counts, before and after one has moved it. */
class MorningChangeDatabaseTest extends GradingStory {

    private final LocalDate today = START.plusDays(1);

    @Autowired
    SinceThenReader sinceThen;

    @BeforeEach
    void doneYesterday() {
        squats(8, "11");
        usualPain(3);
        on(START).done(8, 8).record();
        at(today, 7);
    }

    @Test
    void easingByAMorningIsTakenBackByABetterOne() {
        morning(today, 8);
        assertThat(reps()).isEqualTo(6);
        at(today, 8);

        var answer = (MorningRecorded.Stored) morning(today, 3);

        assertThat(reps()).isEqualTo(8);
        assertThat(newest().asked().validFrom()).isEqualTo(today);
        assertThat(answer.told()).endsWith("is back at 8 times, by your new answer.");
        assertThat(newest().status()).as("nothing stands that was taken back").isNull();
        assertThat(takenBack()).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNoChangeOfDose() {
        morning(today, 8);
        at(today, 8);
        morning(today, 3);

        goodDay(today, 8);
        goodDay(today.plusDays(1), 8);

        assertThat(last().orElseThrow()).satisfies(decision -> {
            assertThat(decision.decision()).isEqualTo(Decision.PROGRESS);
            assertThat(decision.classes()).hasSize(3);
        });
    }

    @Test
    void theOtherWayRoundAWorseAnswerEases() {
        morning(today, 3);
        assertThat(reps()).isEqualTo(8);
        at(today, 8);

        var answer = (MorningRecorded.Stored) morning(today, 8);

        assertThat(reps()).isEqualTo(6);
        assertThat(answer.told()).contains("6 times now instead of 8 times");
        assertThat(takenBack()).isZero();
    }

    @Test
    void backAndForthIsOneStepDown() {
        morning(today, 8);
        at(today, 8);
        morning(today, 3);
        at(today, 9);
        morning(today, 8);

        assertThat(reps()).isEqualTo(6);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.STEP_DOWN);
        assertThat(takenBack()).isEqualTo(1);
    }

    @Test
    void anotherNumberThatSaysTheSameMovesNothing() {
        morning(today, 8);
        at(today, 8);

        assertThat(morning(today, 9)).isEqualTo(new MorningRecorded.Stored(false, ""));

        assertThat(newest().asked().number()).isEqualTo(2);
        assertThat(takenBack()).isZero();
    }

    @Test
    void whatWasDoneMeanwhileStandsAndTheDoseGoesBackTomorrow() {
        morning(today, 8);
        on(today).done(6, 6).hour(9).record();
        at(today, 10);

        morning(today, 3);

        assertThat(reps()).isEqualTo(8);
        assertThat(newest().asked().validFrom()).isEqualTo(today.plusDays(1));
        assertThat(plan().plan().askedOn(today).getFirst().dose().amount()).isEqualTo(6);
    }

    @Test
    void anOlderAnswerThatArrivesLateDoesNotWin() {
        at(today, 9);
        answered(3, instant(today, 8), null);
        at(today, 10);

        assertThat(answered(8, instant(today, 7), null)).isEqualTo(new MorningRecorded.Stored(false, ""));

        assertThat(reps()).isEqualTo(8);
        assertThat(counting()).containsExactly(new MorningEntry(today, new PainScore(3), false));
    }

    @Test
    void norDoesItWhereAPhysioReadsWhatCameSince() {
        morning(today, 8);
        var decision = new DecisionId(last().orElseThrow().id());
        on(today).done(6, 6).hour(9).record();
        var tomorrow = today.plusDays(1);
        at(tomorrow, 9);
        answered(tomorrow, 3, instant(tomorrow, 8), null);
        at(tomorrow, 10);
        answered(tomorrow, 8, instant(tomorrow, 7), null);

        var asked = new SinceThen.Asked(decision, pat.patient(), new PrescriptionId(prescription));
        var since = clinic.<Map<DecisionId, SinceThen>>as(
                anna, () -> transaction.execute(_ -> sinceThen.of(List.of(asked))));
        assertThat(since)
                .hasEntrySatisfying(decision, one -> assertThat(one.morning()).isEqualTo(new PainScore(3)));
    }

    @Test
    void ofTwoDevicesTheOneAnsweredLastWins() {
        at(today, 9);
        answered(3, instant(today, 7), null);
        at(today, 10);

        answered(8, instant(today, 8), null);

        assertThat(reps()).isEqualTo(6);
        assertThat(counting()).containsExactly(new MorningEntry(today, new PainScore(8), false));
    }

    @Test
    void whatWasAnsweredThatMorningIsNotRecalledWheneverItArrives() {
        at(today.plusDays(9), 8);

        assertThat(answered(3, instant(today, 8), null)).isInstanceOf(MorningRecorded.Stored.class);
        assertThat(answered(3, null, null)).as("by its arrival").isInstanceOf(MorningRecorded.Invalid.class);

        assertThat(counting()).containsExactly(new MorningEntry(today, new PainScore(3), false));
    }

    @Test
    void aWrongClockDoesNotMakeAnAnswerTheNewest() {
        at(today, 9);
        answered(3, instant(today, 8), null);
        var aDayAhead = instant(today, 9).plusSeconds(86_400);

        answered(8, aDayAhead.minusSeconds(7200), aDayAhead);

        assertThat(counting())
                .as("answered at seven")
                .containsExactly(new MorningEntry(today, new PainScore(3), false));
    }

    @Test
    void aFlarePlanIsSuggestedOnlyWhileItsMorningsStand() {
        morning(today, 6);
        at(today.plusDays(1), 7);
        morning(today.plusDays(1), 6);
        assertThat(suggested()).isTrue();

        at(today.plusDays(1), 8);
        morning(today.plusDays(1), 3);
        assertThat(suggested()).isFalse();

        at(today.plusDays(1), 9);
        assertThat(((MorningRecorded.Stored) morning(today.plusDays(1), 7)).told())
                .startsWith("Two harder mornings.");
        assertThat(suggested()).isTrue();
    }

    private boolean suggested() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                .aside()
                .flareSuggested();
    }

    private List<ToldDecision> told() {
        return clinic.as(pat.account(), () -> days.openDay(pat.patient())).told();
    }

    private MorningRecorded answered(int pain, @Nullable Instant answeredAt, @Nullable Instant sentAt) {
        return answered(today, pain, answeredAt, sentAt);
    }

    private MorningRecorded answered(LocalDate date, int pain, @Nullable Instant answeredAt, @Nullable Instant sentAt) {
        return clinic.as(
                pat.account(),
                () -> mornings.answer(new AnswerMorning(
                        pat.patient(),
                        MorningId.next(),
                        date,
                        new PainScore(pain),
                        Clinic.LONDON,
                        answeredAt,
                        sentAt)));
    }

    private List<MorningEntry> counting() {
        return clinic.as(pat.account(), () -> reader.morningsOf(pat.patient(), new Period(today, today)));
    }

    private int reps() {
        return newest().asked().dose().amount();
    }

    private int takenBack() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ ->
                        jdbc.sql("""
                                SELECT count(*) FROM decision_answer JOIN dose_decision d USING (decision_id)
                                 WHERE d.prescription_id = ? AND answer = 'TAKEN_BACK'""").param(prescription).query(Integer.class).single()));
    }
}
