package org.steadyback.library;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CautionTest {

    @Test
    void isReadAndWrittenTheSameWay() {
        assertThat(Caution.parse("OP:X")).isEqualTo(new Caution(Condition.OP, CautionPolicy.X));
        assertThat(Caution.parse("OP:X").code()).isEqualTo("OP:X");
    }

    @Test
    void saysConditionAndPolicyInWords() {
        assertThat(Caution.parse("AS:S").inWords())
                .isEqualTo("acute sciatica: only with the physio's explicit approval");
    }

    @Test
    void answersForACondition() {
        var pose = ClinicLibrary.CARDS.stream()
                .filter(card -> card.slug().equals("child-s-pose"))
                .findFirst()
                .orElseThrow();

        assertThat(pose.policyFor(Condition.KN)).contains(CautionPolicy.S);
        assertThat(pose.policyFor(Condition.WR)).isEmpty();
    }
}
