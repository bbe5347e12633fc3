package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** 22 November 2026 is a Sunday. */
class MorningQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void asksAboutThisMorningAfterYesterdaysSession() {
        assertThat(MorningQuestion.open(List.of(TODAY.minusDays(1)), TODAY))
                .hasValue(new MorningQuestion(TODAY, "How was your back this morning, after yesterday's session?"));
    }

    @Test
    void namesTheDaysOfAnOlderMorning() {
        assertThat(MorningQuestion.open(List.of(TODAY.minusDays(4)), TODAY))
                .hasValue(new MorningQuestion(
                        TODAY.minusDays(3),
                        "How was your back last Thursday morning (19 November), after Wednesday's session?"));
    }

    @Test
    void asksAboutTheNewestOpenMorningFirst() {
        var days = List.of(TODAY.minusDays(5), TODAY.minusDays(2), TODAY, TODAY.minusDays(3));

        assertThat(MorningQuestion.open(days, TODAY)).map(MorningQuestion::date).hasValue(TODAY.minusDays(1));
    }

    @Test
    void doesNotAskBeforeTheMorningNorAfterAWeek() {
        assertThat(MorningQuestion.open(List.of(TODAY), TODAY)).isEmpty();
        assertThat(MorningQuestion.open(List.of(TODAY.minusDays(8)), TODAY)).isEmpty();
        assertThat(MorningQuestion.open(List.of(TODAY.minusDays(7)), TODAY)).isPresent();
        assertThat(MorningQuestion.open(List.of(), TODAY)).isEmpty();
    }

    @Test
    void takesAnAnswerForAWeek() {
        assertThat(MorningQuestion.faults(TODAY, TODAY)).isEmpty();
        assertThat(MorningQuestion.faults(TODAY.minusDays(7), TODAY)).isEmpty();
        assertThat(MorningQuestion.faults(TODAY.minusDays(8), TODAY))
                .extracting(Fault::field)
                .containsExactly("date");
        assertThat(MorningQuestion.faults(TODAY.plusDays(1), TODAY))
                .extracting(Fault::message)
                .containsExactly("That morning has not come yet.");
    }
}
