package org.steadyback.progression.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.plan.Dose;
import org.steadyback.progression.Answer;
import org.steadyback.progression.Offer;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalRow;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;

class TogetherWordsTest {

    @Test
    void whoeverIsLeftOutIsNamedWithTheReasonThatTheServiceGave() {
        var together = new TogetherWords(
                List.of(
                        outcome("Pat Stone", new ProposalOutcome.Answered("Accepted.")),
                        outcome(
                                "Rae Stone",
                                new ProposalOutcome.Held(new HeldBack(HeldBack.Why.GATE, GateAction.EMERGENCY))),
                        outcome(
                                "Sam Hill",
                                new ProposalOutcome.AlreadyAnswered(Answer.DECLINED, "Ben Okafor", Instant.EPOCH)),
                        outcome(
                                "Tom Hill",
                                new ProposalOutcome.Replaced(
                                        "Walk",
                                        Decision.HOLD,
                                        Cause.LAST_UNSETTLED,
                                        Quantity.MINUTES,
                                        BigDecimal.TEN,
                                        BigDecimal.TEN))),
                List.of(held("Una Hill"), held("Una Hill")));

        assertThat(together.head()).isEqualTo("1 of 4 accepted. The patients see the new numbers.");
        assertThat(together.leftOut())
                .containsExactly(
                        "Rae Stone, Walk: Held back: Emergency care now. Decided anew when cleared.",
                        "Sam Hill, Walk: Already answered by Ben Okafor: declined.",
                        "Tom Hill, Walk: not accepted, the records of now say something else. Hold: last session unsettled;"
                                + " 10 min stays.",
                        "Una Hill (2): Held back: a stop symptom waits for a clinician. Decided anew when cleared.");
    }

    @Test
    void whatBecameOfOneNamesThePatient() {
        assertThat(outcome("Pat Stone", new ProposalOutcome.Answered("Accepted. It is asked from 3 Nov."))
                        .inWords())
                .isEqualTo("Pat Stone, Walk: Accepted. It is asked from 3 Nov.");
    }

    private static ProposalRow held(String patient) {
        return row(patient, new HeldBack(HeldBack.Why.STOP_OPEN, null));
    }

    private static TogetherWords.Outcome outcome(String patient, ProposalOutcome became) {
        return new TogetherWords.Outcome(row(patient, null), became);
    }

    private static ProposalRow row(String patient, @Nullable HeldBack held) {
        return new ProposalRow(
                DecisionId.next(),
                PatientId.next(),
                patient,
                ZoneOffset.UTC,
                "Walk",
                Decision.PROGRESS,
                Cause.GOOD_RUN,
                Quantity.MINUTES,
                new Dose.Minutes(10),
                BigDecimal.TEN,
                BigDecimal.TEN,
                null,
                new Offer.Talk(),
                false,
                Instant.EPOCH,
                held,
                null,
                null);
    }
}
