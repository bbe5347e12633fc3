package org.steadyback.screening.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Fact sheet §2.3, each rule on both sides of its limits; the worked examples T1–T20 are in ReplayTest. */
class ScreenTest {

    private static Screened screen(ScreenFacts facts, String yes) {
        var questions = EnumSet.noneOf(Question.class);
        Arrays.stream(yes.split(" "))
                .filter(key -> !key.isEmpty())
                .forEach(key -> questions.add(Question.ofKey(key).orElseThrow()));
        return Screen.DEFAULT.assess(Answers.yesTo(questions, facts));
    }

    private static String rules(Screened screened) {
        return screened.fired().stream()
                .map(fired -> fired.rule() + "=" + fired.action())
                .collect(Collectors.joining(" "));
    }

    private static ScreenFacts facts(
            @Nullable Integer age,
            @Nullable Integer ageAtOnset,
            @Nullable Integer weeks,
            @Nullable Integer days,
            @Nullable Integer legPain,
            int features) {
        return new ScreenFacts(age, ageAtOnset, weeks, days, legPain, features, null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', ''",
        "C1, R01=EMERGENCY",
        "C2, R01=EMERGENCY",
        "C3, R01=EMERGENCY",
        "C4, R01=EMERGENCY",
        "C5, R02=EMERGENCY",
        "N1, R03=SAME_DAY",
        "N1 N1_rapid, R03=EMERGENCY",
        "N1_rapid, R03=EMERGENCY",
        "N2, R04=SAME_DAY",
        "N2 M1, R04=EMERGENCY R11=URGENT",
        "V1, R05=EMERGENCY",
        "V2, R05=EMERGENCY",
        "T1, R06=EMERGENCY",
        "T2, ''",
        "T3, ''",
        "T5, ''",
        "T2 T3, R07=SAME_DAY",
        "T2 T5, R07=SAME_DAY",
        "T2 T3 T5, R07=SAME_DAY",
        "T3 T5, R08=CLINICIAN_FIRST",
        "I1, R09=SAME_DAY",
        "I1 I2, R09=SAME_DAY",
        "I1 I3, R09=SAME_DAY",
        "I1 I2 I3, R09=EMERGENCY",
        "I2, R10=CLINICIAN_FIRST",
        "I2 I3, R10=CLINICIAN_FIRST",
        "I3, ''",
        "M1, R11=URGENT",
        "M2, R13=CLINICIAN_FIRST",
        "M3, R13=CLINICIAN_FIRST",
        "M4, R13=CLINICIAN_FIRST",
        "M2 M4, R12=URGENT",
        "M2 M3 M4, R12=URGENT",
        "M1 M2, R11=URGENT R13=CLINICIAN_FIRST",
        "Y1, R17=EMERGENCY",
        "S1, ''",
        "S2_acute, R18=SUPERVISED_ONLY",
        "pregnant, R20=OK_WITH_CAUTIONS",
        "osteoporosis, R20=OK_WITH_CAUTIONS",
        "osteoporosis T3, R20=OK_WITH_CAUTIONS",
        "stenosis, R20=OK_WITH_CAUTIONS",
        "spondylolisthesis, R20=OK_WITH_CAUTIONS",
        "hypertension, R20=OK_WITH_CAUTIONS",
        "jointTrouble, R20=OK_WITH_CAUTIONS",
        "oldSurgery, R20=OK_WITH_CAUTIONS",
        "falls, ''",
        "surgeryWithin12Weeks, R21=CLINICIAN_FIRST",
        "pregnancyWarningSign, R21=SAME_DAY",
        "pregnant pregnancyWarningSign, R20=OK_WITH_CAUTIONS R21=SAME_DAY"
    })
    void firesTheRulesOfTheFactSheet(String yes, String expected) {
        assertThat(rules(screen(ScreenFacts.NONE, yes))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "age {0}, {1}: {2}")
    @CsvSource({
        "15, '', R00=CLINICIAN_FIRST",
        "16, '', ''",
        "70, T2, ''",
        "71, T2, R07=SAME_DAY",
        "70, T3, ''",
        "71, T3, R08=CLINICIAN_FIRST",
        "71, T5, R08=CLINICIAN_FIRST",
        "71, '', ''",
        "71, osteoporosis, R20=OK_WITH_CAUTIONS"
    })
    void looksAtTheAge(int age, String yes, String expected) {
        assertThat(rules(screen(facts(age, null, null, null, null, 0), yes))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "onset at {0}, {1} weeks, {2} features: {3}")
    @CsvSource({
        "44, 13, 4, R14=CLINICIAN_FIRST",
        "44, 13, 9, R14=CLINICIAN_FIRST",
        "44, , 4, R14=CLINICIAN_FIRST",
        "44, 13, 3, R15=OK_WITH_CAUTIONS",
        "44, 13, 2, ''",
        "45, 13, 4, ''",
        "45, 13, 3, ''",
        "44, 12, 4, ''",
        "44, 12, 3, ''",
        ", 13, 9, ''"
    })
    void looksForInflammation(@Nullable Integer ageAtOnset, @Nullable Integer weeks, int features, String expected) {
        assertThat(rules(screen(facts(null, ageAtOnset, weeks, null, null, features), "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "S1, episode {0} weeks, leg {1} weeks: {2}")
    @CsvSource({
        "5, , R18=SUPERVISED_ONLY",
        "6, , ''",
        "30, 5, R18=SUPERVISED_ONLY",
        "2, 6, ''",
        ", 0, R18=SUPERVISED_ONLY",
        ", , ''"
    })
    void countsTheWeeksOfTheLegPainWhereGiven(@Nullable Integer weeks, @Nullable Integer legPain, String expected) {
        assertThat(rules(screen(facts(null, null, weeks, null, legPain, 0), "S1")))
                .isEqualTo(expected);
        assertThat(rules(screen(facts(null, null, weeks, null, legPain, 0), "")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} days, hold {1}: {2}")
    @CsvSource({"0, 3, true", "3, 3, true", "4, 3, false", "4, 7, true", "3, 2, false"})
    void holdsTheFirstDays(int days, int hold, boolean held) {
        var answers = Answers.yesTo(Set.of(), facts(null, null, 20, days, null, 0));

        assertThat(new Screen(hold).assess(answers).action()).isEqualTo(held ? Action.STAY_ACTIVE : Action.OK);
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource({"179, 109, OK", "180, 80, CLINICIAN_FIRST", "120, 110, CLINICIAN_FIRST", "181, 111, CLINICIAN_FIRST"})
    void looksAtTheBloodPressure(int systolic, int diastolic, Action action) {
        var facts = new ScreenFacts(null, null, null, null, null, 0, new BloodPressure(systolic, diastolic));

        assertThat(screen(facts, "").action()).isEqualTo(action);
    }

    private static Screened unsure(Question question) {
        var given = new EnumMap<Question, ScreenAnswer>(
                Answers.yesTo(Set.of(), ScreenFacts.NONE).given());
        given.put(question, ScreenAnswer.NOT_SURE);
        return Screen.DEFAULT.assess(new Answers(given, ScreenFacts.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void takesNotSureForYesOrLeavesItToAPhysio(Question question) {
        var groups = Set.of("C1", "C2", "C3", "C4", "C5", "N1", "N1_rapid", "N2", "V1", "V2", "T1", "I1", "Y1");
        var screened = unsure(question);

        assertThat(question.unsureIsYes()).isEqualTo(groups.contains(question.key()));
        if (question.unsureIsYes()) {
            assertThat(screened.unsettled()).isEmpty();
            assertThat(screened.action()).isLessThanOrEqualTo(Action.SAME_DAY);
            assertThat(screened.actNow()).isTrue();
        } else {
            assertThat(screened.fired()).isEmpty();
            assertThat(screened.unsettled()).containsExactly(question);
            assertThat(screened.action()).isEqualTo(Action.CLINICIAN_FIRST);
            assertThat(screened.actNow()).isFalse();
        }
    }

    @Test
    void doesNotTakeAMissingAnswerForNo() {
        var nothing = Screen.DEFAULT.assess(new Answers(Map.of(), ScreenFacts.NONE));
        var first = Screen.DEFAULT.assess(new Answers(Map.of(Question.N1, ScreenAnswer.YES), ScreenFacts.NONE));

        assertThat(nothing.action()).isEqualTo(Action.CLINICIAN_FIRST);
        assertThat(nothing.unanswered())
                .hasSize(Question.values().length - 2)
                .doesNotContain(Question.N1_RAPID, Question.PREGNANCY_WARNING_SIGN);
        assertThat(first.action()).isEqualTo(Action.SAME_DAY);
        assertThat(first.unanswered()).contains(Question.N1_RAPID).doesNotContain(Question.N1);
        assertThat(new Answers(Map.of(Question.PREGNANT, ScreenAnswer.YES), ScreenFacts.NONE).unanswered())
                .contains(Question.PREGNANCY_WARNING_SIGN);
        assertThat(screen(ScreenFacts.NONE, "").unanswered()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', ''",
        "T5, OP",
        "osteoporosis, OP",
        "falls, BA",
        "S2_acute, DB",
        "S1, AS",
        "pregnant stenosis, PR ST",
        "spondylolisthesis hypertension, SL HT",
        "jointTrouble, HI KN SH WR",
        "oldSurgery, ''"
    })
    void tagsTheLibrary(String yes, String tags) {
        var screened = screen(facts(null, null, 5, null, null, 0), yes);

        assertThat(screened.tags())
                .extracting(ConditionTag::name)
                .containsExactlyInAnyOrder(tags.isEmpty() ? new String[0] : tags.split(" "));
        assertThat(screen(ScreenFacts.NONE, "S1").tags()).isEmpty();
    }

    @Test
    void letsTheMostUrgentActionWinForAnyAnswers() {
        var random = new SplittableRandom(3);
        for (int screen = 0; screen < 20_000; screen++) {
            var yes = EnumSet.noneOf(Question.class);
            for (int count = random.nextInt(5); count > 0; count--) {
                yes.add(Question.values()[random.nextInt(Question.values().length)]);
            }
            var facts = facts(random.nextInt(100), 30, random.nextInt(20), random.nextInt(10), null, random.nextInt(6));
            var screened = Screen.DEFAULT.assess(Answers.yesTo(yes, facts));
            var urgent = screened.fired().stream().map(Fired::action).min(Action::compareTo);
            assertThat(screened.action()).isEqualTo(urgent.orElse(Action.OK));
            assertThat(screened.fired().stream().map(Fired::rule)).isSorted().doesNotHaveDuplicates();
        }
    }
}
