package org.steadyback.screening.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The weekly check raises what is new, and nothing that has been decided upon. */
class NewsTest {

    @Test
    void whatWasKnownIsNotRaisedAgain() {
        var before = Answers.yesTo(EnumSet.of(Question.M1, Question.OSTEOPOROSIS), ScreenFacts.NONE);
        var news =
                Screen.DEFAULT.assessNews(before, before.with(given(Map.of(Question.M2, ScreenAnswer.NO))), Set.of());

        assertThat(news.action()).isEqualTo(Action.OK);
        assertThat(news.fired()).isEmpty();
        assertThat(news.unsettled()).isEmpty();
        assertThat(news.unanswered()).isEmpty();
        assertThat(news.tags()).containsExactly(ConditionTag.OP);
    }

    @Test
    void aNewAnswerIsJudgedTogetherWithWhatWasKnown() {
        var before = Answers.yesTo(EnumSet.of(Question.M1), ScreenFacts.NONE);
        var news = Screen.DEFAULT.assessNews(
                before, before.with(given(Map.of(Question.N2, ScreenAnswer.YES))), Set.of(Question.N2));

        assertThat(news.action()).isEqualTo(Action.EMERGENCY);
        assertThat(news.fired())
                .containsExactly(new Fired(Rule.R04, Action.EMERGENCY, Set.of(Question.M1, Question.N2)));
    }

    @Test
    void aRuleThatAsksForMoreThanBeforeIsNews() {
        var before = Answers.yesTo(EnumSet.of(Question.N1), ScreenFacts.NONE);
        var worse = Screen.DEFAULT.assessNews(
                before, before.with(given(Map.of(Question.N1_RAPID, ScreenAnswer.YES))), Set.of(Question.N1_RAPID));
        var better = Screen.DEFAULT.assessNews(
                Answers.yesTo(EnumSet.of(Question.N1, Question.N1_RAPID), ScreenFacts.NONE), before, Set.of());

        assertThat(worse.action()).isEqualTo(Action.EMERGENCY);
        assertThat(better.action()).isEqualTo(Action.OK);
    }

    @Test
    void notSureWaitsForThePhysioOnlyWhereItIsNew() {
        var nothing = Answers.yesTo(Set.of(), ScreenFacts.NONE);
        var unsure = nothing.with(given(Map.of(Question.M2, ScreenAnswer.NOT_SURE)));

        assertThat(Screen.DEFAULT.assessNews(nothing, unsure, Set.of()).action())
                .isEqualTo(Action.CLINICIAN_FIRST);
        assertThat(Screen.DEFAULT.assessNews(nothing, unsure, Set.of()).unsettled())
                .containsExactly(Question.M2);
        assertThat(Screen.DEFAULT.assessNews(unsure, unsure, Set.of()).action()).isEqualTo(Action.OK);
    }

    @Test
    void anotherSignOfTheSameRuleIsNews() {
        var before = Answers.yesTo(EnumSet.of(Question.C1), ScreenFacts.NONE);
        var bladder = Screen.DEFAULT.assessNews(
                before, before.with(given(Map.of(Question.C2, ScreenAnswer.YES))), Set.of(Question.C2));

        assertThat(bladder.fired()).containsExactly(new Fired(Rule.R01, Action.EMERGENCY, Set.of(Question.C2)));
    }

    @Test
    void aSignThatCannotWaitIsNewsWhenItIsToldAgainAndAConditionIsNot() {
        var before = Answers.yesTo(EnumSet.of(Question.C5, Question.M1), ScreenFacts.NONE);

        assertThat(Screen.DEFAULT
                        .assessNews(before, before, Set.of(Question.C5))
                        .action())
                .isEqualTo(Action.EMERGENCY);
        assertThat(Screen.DEFAULT
                        .assessNews(before, before, Set.of(Question.M1))
                        .action())
                .isEqualTo(Action.OK);
    }

    private static Answers given(Map<Question, ScreenAnswer> given) {
        return new Answers(new EnumMap<>(given), ScreenFacts.NONE);
    }
}
