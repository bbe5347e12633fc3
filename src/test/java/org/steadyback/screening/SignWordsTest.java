package org.steadyback.screening;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said.OfQuestion;
import org.steadyback.screening.rules.Said.OfSign;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sign, question and page has its words, and none of them promises a reader. */
class SignWordsTest {

    private static final HelpNumbers NUMBERS = new HelpNumbers(
            new HelpNumbers.Line("Emergency", "999"),
            null,
            new HelpNumbers.Line("Urgent advice", "111"),
            null,
            new HelpNumbers.Line("Maternity unit", "0123"),
            new HelpNumbers.Line("Your clinic", "0456"));

    @ParameterizedTest
    @EnumSource(Sign.class)
    void everySignHasItsWords(Sign sign) {
        assertThat(SignWords.label(sign)).isNotBlank();
        assertThat(SignWords.ringIf(sign)).startsWith("Ring now").endsWith(".");
        assertThat(SignWords.question(sign).isPresent()).isEqualTo(sign.ask() != Sign.Ask.NOTHING);
        if (sign.ask() == Sign.Ask.YES_NO) {
            assertThat(SignWords.forPhysio(OfSign.of(sign, ScreenAnswer.NOT_SURE)))
                    .endsWith(": not sure)");
            assertThat(SignWords.forPhysio(OfSign.of(sign))).endsWith(": not answered)");
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionHasAName(Question question) {
        assertThat(SignWords.forPhysio(new OfQuestion(question, ScreenAnswer.YES)))
                .endsWith(": yes");
    }

    @ParameterizedTest
    @EnumSource(Advice.class)
    void everyPageNamesTheEmergencyNumberAndPromisesNoReader(Advice advice) {
        var page = SignWords.page(advice, NUMBERS);

        assertThat(page.title()).isNotBlank();
        assertThat(page.text()).contains("999").doesNotContain("{0}");
        assertThat(page.title() + page.text() + page.say())
                .doesNotContainIgnoringCase("will see", "will read", "saved");
    }

    @Test
    void theSaddleSignNamesWhich() {
        assertThat(SignWords.forPhysio(new OfSign(Sign.RED_FLAG, null, EnumSet.of(Question.C1, Question.C3))))
                .contains("wiping feels different", "the bowel");
    }

    @Test
    void whoMustNotDriveRings() {
        assertThat(advice(OfSign.of(Sign.RED_FLAG))).isEqualTo(Advice.EMERGENCY_GO);
        assertThat(advice(OfSign.of(Sign.NEW_WEAKNESS))).isEqualTo(Advice.EMERGENCY_GO);
        assertThat(advice(OfSign.of(Sign.CHEST_PAIN))).isEqualTo(Advice.EMERGENCY_RING);
        assertThat(advice(OfSign.of(Sign.CHEST_PAIN), OfSign.of(Sign.RED_FLAG))).isEqualTo(Advice.EMERGENCY_RING);
        assertThat(advice(OfSign.of(Sign.FAINT, ScreenAnswer.NO), OfSign.of(Sign.RED_FLAG)))
                .isEqualTo(Advice.EMERGENCY_GO);
        assertThat(advice(OfSign.of(Sign.FAINT, ScreenAnswer.NO))).isEqualTo(Advice.SAME_DAY);
        assertThat(advice(OfSign.of(Sign.PREGNANCY_SIGN, ScreenAnswer.NO))).isEqualTo(Advice.MATERNITY);
        assertThat(advice(OfSign.of(Sign.SOMETHING_ELSE, ScreenAnswer.NO))).isEqualTo(Advice.NO_STOP);
        assertThat(advice(OfSign.of(Sign.SOMETHING_ELSE))).isEqualTo(Advice.CLINICIAN_FIRST);
    }

    @Test
    void theNumberThatFitsComesFirst() {
        assertThat(NUMBERS.inOrder(Advice.EMERGENCY_GO)).extracting("number").containsExactly("999");
        assertThat(NUMBERS.inOrder(Advice.SAME_DAY)).extracting("number").containsExactly("111", "0456", "999");
        assertThat(NUMBERS.inOrder(Advice.MATERNITY)).extracting("number").startsWith("0123", "111");
        assertThat(NUMBERS.inOrder(Advice.CLINICIAN_FIRST)).extracting("number").containsExactly("0456", "111", "999");
    }

    @Test
    void severalTogetherTheHighestWinsAndAllAreKept() {
        var graded = GradedSigns.of(
                Set.of(
                        OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO),
                        OfSign.of(Sign.SOMETHING_ELSE, ScreenAnswer.NO),
                        OfSign.of(Sign.BREATHLESS, ScreenAnswer.NO)),
                false);

        assertThat(graded.action()).contains(Action.SAME_DAY);
        assertThat(graded.stops())
                .containsExactly(
                        OfSign.of(Sign.BREATHLESS, ScreenAnswer.NO), OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO));
    }

    private static Advice advice(OfSign... said) {
        return GradedSigns.of(Set.of(said), false).advice();
    }
}
