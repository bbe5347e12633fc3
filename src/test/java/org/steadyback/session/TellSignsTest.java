package org.steadyback.session;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a short check counts where something was found before. */
class TellSignsTest {

    private static final Said.OfSign ELSE = Said.OfSign.of(Sign.SOMETHING_ELSE);
    private static final Said.OfSign FURTHER_DOWN = Said.OfSign.of(Sign.LEG_FURTHER_DOWN);

    @Test
    void asBeforeKeepsAClinicansDecisionWhereThereIsOne() {
        var told = told(Set.of(FURTHER_DOWN), Set.of(Sign.LEG_FURTHER_DOWN), "");

        assertThat(told.counting(Set.of(Sign.LEG_FURTHER_DOWN)).nothing()).isTrue();
        assertThat(told.counting(Set.of()).said()).containsExactly(FURTHER_DOWN);
    }

    @Test
    void wordsAreKeptWithoutAStopWhatTheyAreAboutBeingAsBefore() {
        var told = told(Set.of(ELSE), Set.of(Sign.SOMETHING_ELSE), "It clicks when I turn over")
                .counting(Set.of(Sign.SOMETHING_ELSE));

        assertThat(told.nothing()).isFalse();
        assertThat(told.note()).isEqualTo("It clicks when I turn over");
        assertThat(told.said())
                .containsExactly(new Said.OfSign(Sign.SOMETHING_ELSE, ScreenAnswer.NO, Set.of()))
                .allSatisfy(one -> assertThat(one.grade(false)).isEmpty());
    }

    @Test
    void withoutWordsThereIsNothingToKeep() {
        assertThat(told(Set.of(ELSE), Set.of(Sign.SOMETHING_ELSE), " ")
                        .counting(Set.of(Sign.SOMETHING_ELSE))
                        .nothing())
                .isTrue();
    }

    private static TellSigns told(Set<Said.OfSign> said, Set<Sign> asBefore, String note) {
        return new TellSigns(new PatientId(Uuid7.next()), said, asBefore, false, note, true);
    }
}
