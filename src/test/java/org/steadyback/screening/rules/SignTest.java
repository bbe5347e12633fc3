package org.steadyback.screening.rules;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The table of the fact sheet §2.9, row by row. */
class SignTest {

    @ParameterizedTest
    @CsvSource({
        "red_flag,         EMERGENCY, EMERGENCY",
        "chest_pain,       EMERGENCY, EMERGENCY",
        "sudden_severe,    EMERGENCY, EMERGENCY",
        "breathless,       EMERGENCY, SAME_DAY",
        "faint,            EMERGENCY, SAME_DAY",
        "new_weakness,     EMERGENCY, SAME_DAY",
        "new_numbness,     EMERGENCY, CLINICIAN_FIRST",
        "leg_further_down, EMERGENCY, CLINICIAN_FIRST",
        "fall_injury,      EMERGENCY, CLINICIAN_FIRST",
        "pregnancy_sign,   EMERGENCY, SAME_DAY",
    })
    void aSignLeadsTo(String wire, Action yes, Action no) {
        var sign = Sign.ofWire(wire).orElseThrow();

        assertThat(sign.grade(ScreenAnswer.YES, false)).contains(yes);
        assertThat(sign.grade(ScreenAnswer.NOT_SURE, false)).contains(yes);
        assertThat(sign.grade(null, false)).contains(yes);
        assertThat(sign.grade(ScreenAnswer.NO, false)).contains(no);
    }

    @Test
    void aFallOfSomebodyWithWeakBonesIsLookedAtTheSameDay() {
        assertThat(Sign.FALL_INJURY.grade(ScreenAnswer.NO, true)).contains(Action.SAME_DAY);
        assertThat(Sign.FALL_INJURY.grade(ScreenAnswer.NO, false)).contains(Action.CLINICIAN_FIRST);
        assertThat(Sign.FALL_INJURY.grade(ScreenAnswer.NOT_SURE, true)).contains(Action.EMERGENCY);
        assertThat(Sign.NEW_NUMBNESS.grade(ScreenAnswer.NO, true)).contains(Action.CLINICIAN_FIRST);
    }

    @Test
    void somethingElseThatIsGoneAndWorriesNobodyIsNoStop() {
        assertThat(Sign.SOMETHING_ELSE.grade(ScreenAnswer.NO, false)).isEmpty();
        assertThat(Sign.SOMETHING_ELSE.grade(ScreenAnswer.YES, false)).contains(Action.CLINICIAN_FIRST);
        assertThat(Sign.SOMETHING_ELSE.grade(ScreenAnswer.NOT_SURE, false)).contains(Action.CLINICIAN_FIRST);
        assertThat(Sign.SOMETHING_ELSE.grade(null, false)).contains(Action.CLINICIAN_FIRST);
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void whatWasSaidIsReadAsItWasKept(Sign sign) {
        var plain = Said.OfSign.of(sign);

        assertThat(Said.ofCode(plain.code())).isEqualTo(plain);
        if (sign.ask() == Sign.Ask.YES_NO) {
            for (var answer : ScreenAnswer.values()) {
                var said = Said.OfSign.of(sign, answer);
                assertThat(Said.ofCode(said.code())).isEqualTo(said);
            }
        } else {
            assertThatThrownBy(() -> Said.OfSign.of(sign, ScreenAnswer.YES))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whichOfTheSaddleSignsIsKept() {
        var said = new Said.OfSign(Sign.RED_FLAG, null, Set.of(Question.C3, Question.C1));

        assertThat(said.code()).isEqualTo("sign red_flag C1 C3");
        assertThat(Said.ofCode(said.code())).isEqualTo(said);
        assertThatThrownBy(() -> new Said.OfSign(Sign.RED_FLAG, null, Set.of(Question.C5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said.OfSign(Sign.FAINT, null, Set.of(Question.C1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersOfTheScreenAreKeptToo() {
        var said = new Said.OfQuestion(Question.S2, ScreenAnswer.NOT_SURE);

        assertThat(said.code()).isEqualTo("question S2_acute NOT_SURE");
        assertThat(Said.ofCode(said.code())).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"sign", "sign dizzy", "question C9 YES", "C1", "question C1 PERHAPS"})
    void whatCannotBeSaidIsRefused(String code) {
        assertThatThrownBy(() -> Said.ofCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
