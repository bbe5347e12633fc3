package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;

import static org.assertj.core.api.Assertions.assertThat;

class MorningAnswersTest {

    private static final Instant SEVEN = Instant.parse("2026-06-10T06:00:00Z");

    private static MorningAnswers.Given given(int pain, @Nullable Integer answeredMinutes, int receivedMinutes) {
        return new MorningAnswers.Given(
                MorningId.next(),
                new PainScore(pain),
                answeredMinutes == null ? null : SEVEN.plusSeconds(60L * answeredMinutes),
                SEVEN.plusSeconds(60L * receivedMinutes));
    }

    private static int counting(MorningAnswers.Given... given) {
        return MorningAnswers.counting(List.of(given)).orElseThrow().pain().value();
    }

    @Test
    void theLastGivenCountsWheneverItCameIn() {
        assertThat(MorningAnswers.counting(List.of())).isEmpty();
        assertThat(counting(given(3, 0, 0), given(8, 5, 5))).isEqualTo(8);
        assertThat(counting(given(8, 5, 5), given(3, 0, 600)))
                .as("sent late, answered before")
                .isEqualTo(8);
        assertThat(counting(given(0, 10, 10), given(8, 5, 5)))
                .as("0 is an answer")
                .isZero();
    }

    @Test
    void whoseTimeIsNotToldCountsByItsArrival() {
        assertThat(counting(given(3, null, 10), given(8, 5, 60))).isEqualTo(3);
        assertThat(counting(given(3, null, 10), given(8, 15, 60))).isEqualTo(8);
        assertThat(counting(given(3, null, 10), given(8, null, 11))).isEqualTo(8);
    }

    @Test
    void ofTheSameMomentTheOneThatCameInLastCounts() {
        assertThat(counting(given(3, 5, 20), given(8, 5, 10))).isEqualTo(3);
    }

    @Test
    void aWrongClockIsSetRightAndWhatItSaidIsKept() {
        var now = SEVEN.plusSeconds(600);
        var ahead = 7200;
        var at = AnsweredAt.of(answer(SEVEN.plusSeconds(ahead), now.plusSeconds(ahead)), now);

        assertThat(at).isEqualTo(new AnsweredAt(SEVEN, SEVEN.plusSeconds(ahead)));
        assertThat(at.faults(now, now)).as("registered just now").isEmpty();
    }

    @Test
    void aTimeToComeAndOneBeforeTheRegistrationAreRefused() {
        var now = SEVEN.plusSeconds(600);

        assertThat(AnsweredAt.of(answer(now.plusSeconds(301), now), now).faults(now, SEVEN))
                .hasSize(1);
        assertThat(AnsweredAt.of(answer(now.plusSeconds(300), null), now).faults(now, SEVEN))
                .isEmpty();
        assertThat(AnsweredAt.of(answer(SEVEN.minusSeconds(1), now), now).faults(now, SEVEN))
                .hasSize(1);
        assertThat(AnsweredAt.of(answer(null, null), now).faults(now, now)).isEmpty();
    }

    private static AnswerMorning answer(@Nullable Instant answeredAt, @Nullable Instant sentAt) {
        return new AnswerMorning(
                PatientId.next(),
                MorningId.next(),
                LocalDate.of(2026, 6, 10),
                new PainScore(3),
                Examples.LONDON,
                answeredAt,
                sentAt);
    }
}
