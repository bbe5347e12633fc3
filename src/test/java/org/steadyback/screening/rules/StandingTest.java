package org.steadyback.screening.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a clinician has looked into closes nothing again, unless it is new, changed or not sure (fact sheet §2.9). */
class StandingTest {

    private static final ScreenFacts OLD = new ScreenFacts(74, null, null, null, null, 0, null);

    /** Yes, as before; yes anew; not sure; and what they lead to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "C5    | -  | -  | OK",
                "-     | C5 | -  | EMERGENCY",
                "-     | -  | C5 | EMERGENCY",
                "C5    | C1 | -  | EMERGENCY",
                "C1    | C2 | -  | EMERGENCY",
                "C1 C2 | -  | -  | OK",
                "C1    | -  | C2 | EMERGENCY",
                "N1    | -  | -  | OK",
                "M1    | -  | -  | OK",
                "M1    | N2 | -  | EMERGENCY",
                "N2    | M1 | -  | EMERGENCY",
                "M2    | -  | -  | OK",
                "M2    | M3 | -  | URGENT",
                "M2 M3 | -  | -  | OK",
                "M2    | -  | M3 | CLINICIAN_FIRST",
                "T5    | T2 | -  | SAME_DAY",
                "T5    | -  | -  | OK",
                "I2    | I1 | -  | SAME_DAY",
                "I2 I3 | I1 | -  | EMERGENCY",
                "C5 STENOSIS | - | - | OK_WITH_CAUTIONS"
            })
    void leadsTo(String asBefore, String anew, String notSure, Action action) {
        var standing = questions(asBefore);
        var given = new EnumMap<Question, ScreenAnswer>(Question.class);
        for (var question : Question.values()) {
            given.put(question, ScreenAnswer.NO);
        }
        standing.forEach(question -> given.put(question, ScreenAnswer.YES));
        questions(anew).forEach(question -> given.put(question, ScreenAnswer.YES));
        questions(notSure).forEach(question -> given.put(question, ScreenAnswer.NOT_SURE));

        assertThat(Screen.DEFAULT
                        .assess(new Answers(given, ScreenFacts.NONE), standing)
                        .action())
                .isEqualTo(action);
    }

    @Test
    void ageCountsTogetherWithWhatIsNew() {
        var known = Answers.yesTo(EnumSet.of(Question.T5), OLD);
        assertThat(Screen.DEFAULT.assess(known, Set.of(Question.T5)).action()).isEqualTo(Action.OK);

        var sudden = Answers.yesTo(EnumSet.of(Question.T5, Question.T2), OLD);
        assertThat(Screen.DEFAULT.assess(sudden, Set.of(Question.T5)).action()).isEqualTo(Action.SAME_DAY);
    }

    @Test
    void whatIsKnownByNumbersFiresBesideIt() {
        var high = new ScreenFacts(40, null, null, null, null, 0, new BloodPressure(190, 100));
        var answers = Answers.yesTo(EnumSet.of(Question.C5, Question.HYPERTENSION), high);

        assertThat(Screen.DEFAULT
                        .assess(answers, Set.of(Question.C5, Question.HYPERTENSION))
                        .action())
                .isEqualTo(Action.CLINICIAN_FIRST);
    }

    @Test
    void cautionsStay() {
        var answers = Answers.yesTo(EnumSet.of(Question.C5, Question.OSTEOPOROSIS), ScreenFacts.NONE);
        assertThat(Screen.DEFAULT.assess(answers, Set.of(Question.C5)).tags()).containsExactly(ConditionTag.OP);
    }

    @Test
    void whatIsNotAnsweredStaysOpen() {
        var some = new EnumMap<Question, ScreenAnswer>(Question.class);
        some.put(Question.C5, ScreenAnswer.YES);
        assertThat(Screen.DEFAULT
                        .assess(new Answers(some, ScreenFacts.NONE), Set.of(Question.C5))
                        .action())
                .isEqualTo(Action.CLINICIAN_FIRST);
    }

    private static Set<Question> questions(@org.jspecify.annotations.Nullable String names) {
        var questions = EnumSet.noneOf(Question.class);
        if (names != null) {
            Arrays.stream(names.strip().split(" ")).map(Question::valueOf).forEach(questions::add);
        }
        return questions;
    }
}
