package org.steadyback.session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Review;
import org.steadyback.insight.ReviewReader;
import org.steadyback.insight.Reviews;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.Proposals;

import static org.assertj.core.api.Assertions.assertThat;

/** A review knows what waits, and its conclusion names what was decided with it. */
class ReviewDecisionsDatabaseTest extends GradingStory {

    @Autowired
    ReviewReader reviewReader;

    @Autowired
    Reviews reviews;

    @Autowired
    ProposalReader proposalReader;

    @Autowired
    Proposals proposals;

    @BeforeEach
    void aGoodRun() {
        squats(8, "11");
        usualPain(3);
        for (int day = 0; day < 3; day++) {
            goodDay(START.plusDays(day), 8);
        }
    }

    private Review review() {
        return clinic.as(anna, () -> reviewReader.review(pat.patient(), 4));
    }

    private void conclude(String note) {
        clinic.as(anna, () -> reviews.conclude(new ConcludeReview(pat.patient(), reviews.soFar(pat.patient()), note)));
    }

    @Test
    void whatIsDecidedWithAReviewIsNamedInIt() {
        assertThat(review().decisions().open()).isOne();
        var row = clinic.as(anna, () -> proposalReader.of(pat.patient())).getFirst();

        clinic.as(
                anna,
                () -> proposals.answer(new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), row.since())));
        conclude("Well done.");

        assertThat(review().decisions().open()).isZero();
        assertThat(review().reviews().getFirst().decided()).containsExactly(row.exercise() + ": Rise, accepted");
    }

    @Test
    void whatWasDecidedEarlierOrByNobodyIsNotNamed() {
        var row = clinic.as(anna, () -> proposalReader.of(pat.patient())).getFirst();
        clinic.as(anna, () -> proposals.answer(new AnswerProposal.Decline(pat.patient(), row.id(), "Let it settle")));
        at(START.plusDays(3), 12);
        conclude("First.");
        at(START.plusDays(3), 13);
        conclude("Second.");

        assertThat(review().reviews()).extracting(past -> past.decided().size()).containsExactly(0, 1);
    }
}
