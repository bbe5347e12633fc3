package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;

import static org.assertj.core.api.Assertions.assertThat;

class DoseSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STEP_DOWN       | SEVERE_RESPONSE     | 8 | 6  | Bridge: 6 times now instead of 8 times, because the last time stirred things up.",
                "STEP_DOWN       | TWO_SHORT           | 8 | 6  | Bridge: 6 times now instead of 8 times, because lately not all of it got done.",
                "STEP_DOWN       | TWO_UNSETTLED       | 1 | 1  | Bridge stays at 1 time, the smallest step: your back needed longer to settle.",
                "REVIEW_REGRESS  | ALL_UNSETTLED       | 8 | 6  | Bridge: 6 times now instead of 8 times, because your back needed longer to settle, and your physio looks for an easier variant.",
                "HOLD            | TOO_HARD            | 8 | 8  | Bridge stays at 8 times for now: it felt hard, and may get easier first.",
                "HOLD            | LAST_UNSETTLED      | 8 | 8  | Bridge stays at 8 times for now: your back was not quite settled after it.",
                "HOLD_PACE       | OVERDONE            | 8 | 8  | Bridge: 8 times is also the ceiling. Doing much more on a good day often costs the next one.",
                "HOLD_PACE       | BOOM_AND_BUST       | 8 | 8  | Good days tempt us to do everything; the plan works best when good and bad days look alike. Bridge stays at 8 times.",
                "HOLD_ADHERENCE  | IRREGULAR_WEEK      | 8 | 8  | Bridge stays at 8 times for now. Regular days come first, then it grows.",
                "HOLD_WEEK_CAP   | WEEK_USED_UP        | 8 | 8  | Bridge stays at 8 times: it has grown enough for this week.",
                "HOLD_AT_TOP     | TOP_STILL_WORK      | 8 | 8  | Bridge stays at 8 times: that is plenty, until it feels easier.",
                "PROGRESS        | GOOD_RUN            | 8 | 9  | Bridge: 9 times now instead of 8 times, after 3 settled sessions in a row.",
                "PROGRESS_DOUBLE | EASY_RUN            | 8 | 10 | Bridge: 10 times now instead of 8 times, after 3 settled sessions in a row.",
                "NEXT_STEP       | WEEK_MET            | 8 | 9  | Bridge: 9 times now instead of 8 times, after a good week, as planned.",
                "RESTART_REDUCED | SHORT_GAP           | 8 | 6  | Welcome back. Bridge starts again a little lower, with 6 times instead of 8 times, and grows from there.",
                "REBASELINE      | VERY_LONG_GAP       | 8 | 8  | Welcome back. After a longer break your physio finds a new start for Bridge with you.",
                "REPEAT          | WEEK_NOT_MET        | 8 | 8  | Bridge stays at 8 times for another week, so that it can settle in.",
                "PLAN_DONE       | GOAL_REACHED        | 8 | 8  | Bridge: the goal of the plan is reached, 8 times. Your physio will say what comes next.",
                "RENEGOTIATE     | SECOND_WEEK_NOT_MET | 8 | 8  | Bridge stays at 8 times for now. Your physio looks at the plan again, with you.",
                "RENEGOTIATE     | IRREGULAR_FORTNIGHT | 8 | 8  | ''",
                "ADVANCE         | TOP_AND_READY       | 8 | 8  | ''",
                "ALERT_STOP      | STOP_SYMPTOM        | 8 | 8  | ''"
            })
    void oneDecisionIsToldByItsFacts(Decision decision, Cause cause, int from, int to, String sentence) {
        assertThat(DoseSentences.of("Bridge", news(decision, cause, from, to))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void whoeverHasSomethingToTellHasASentence(Decision decision) {
        for (var cause : Cause.values()) {
            var news = news(decision, cause, 8, 6);

            assertThat(DoseSentences.of("Bridge", news).isEmpty()).isEqualTo(!news.tells());
        }
    }

    @Test
    void whatChangesAtOnceIsToldInOneSentence() {
        assertThat(DoseSentences.together(List.of())).isEmpty();
        assertThat(DoseSentences.together(told(Decision.HOLD_PACE, "Bridge")))
                .isEqualTo(
                        "Bridge: 8 times is also the ceiling. Doing much more on a good day often costs the next one.");
        assertThat(DoseSentences.together(told(Decision.STEP_DOWN, "Bridge", "Bird dog")))
                .isEqualTo(
                        "Some exercises ask for a little less from now on, so that your back can settle: Bridge and Bird dog.");
        assertThat(DoseSentences.together(told(Decision.NEXT_STEP, "A", "B", "C", "D", "E")))
                .isEqualTo("A good week, as planned. One step up for A, B, C, D and more.");
    }

    private static List<ToldDecision> told(Decision decision, String... exercises) {
        return new ArrayList<>(Arrays.stream(exercises)
                .map(name -> new ToldDecision(DecisionId.next(), name, news(decision, Cause.OVERDONE, 8, 8)))
                .toList());
    }

    private static DoseNews news(Decision decision, Cause cause, int from, int to) {
        return new DoseNews(decision, cause, Quantity.REPS, BigDecimal.valueOf(from), BigDecimal.valueOf(to), 3);
    }
}
