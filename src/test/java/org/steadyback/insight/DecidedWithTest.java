package org.steadyback.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A review names what its physio answered with it, and nothing else. */
class DecidedWithTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final Instant NINE = Instant.parse("2026-06-04T09:00:00Z");
    private static final DecidedWith GIVEN =
            new DecidedWith(List.of(new DecidedWith.Given(ANNA, NINE, "Bridge: Rise, accepted")));

    @Test
    void answersOfTheSameDayBelongToIt() {
        assertThat(GIVEN.review(ANNA, NINE, Instant.MIN)).containsExactly("Bridge: Rise, accepted");
        assertThat(GIVEN.review(ANNA, NINE.plusSeconds(86_399), Instant.MIN)).hasSize(1);
    }

    @Test
    void olderOnesLaterOnesAndThoseOfTheReviewBeforeDoNot() {
        assertThat(GIVEN.review(ANNA, NINE.plusSeconds(86_400), Instant.MIN)).isEmpty();
        assertThat(GIVEN.review(ANNA, NINE.minusSeconds(1), Instant.MIN)).isEmpty();
        assertThat(GIVEN.review(ANNA, NINE.plusSeconds(60), NINE)).isEmpty();
    }

    @Test
    void aColleaguesAnswersDoNot() {
        assertThat(GIVEN.review(UUID.randomUUID(), NINE, Instant.MIN)).isEmpty();
    }
}
