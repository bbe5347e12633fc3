package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GateAction.Offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a decision offers on a day. */
class GateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Test
    void aHoldOpensByItselfOnItsDay() {
        var hold = new Gate(GateAction.STAY_ACTIVE, "New pain", DAY, "Anna", Instant.EPOCH);

        assertThat(hold.offerOn(DAY.minusDays(1))).isEqualTo(Offer.GENTLE_ACTIVITY);
        assertThat(hold.offerOn(DAY)).isEqualTo(Offer.PROGRAMME);
    }

    @Test
    void eachActionOffersWhatTheFactSheetSays() {
        assertThat(GateAction.EMERGENCY.offer()).isEqualTo(Offer.NOTHING);
        assertThat(GateAction.SAME_DAY.offer()).isEqualTo(Offer.NOTHING);
        assertThat(GateAction.URGENT.offer()).isEqualTo(Offer.WALKING);
        assertThat(GateAction.CLINICIAN_FIRST.offer()).isEqualTo(Offer.WALKING_AND_EASING);
        assertThat(GateAction.STAY_ACTIVE.offer()).isEqualTo(Offer.GENTLE_ACTIVITY);
        assertThat(GateAction.SUPERVISED_ONLY.offer()).isEqualTo(Offer.HAND_PICKED);
        assertThat(GateAction.OK_WITH_CAUTIONS.offer()).isEqualTo(Offer.PROGRAMME);
        assertThat(GateAction.OK.offer()).isEqualTo(Offer.PROGRAMME);
    }

    @ParameterizedTest
    @EnumSource
    void eachActionHasItsWordsForBothSides(GateAction action) {
        assertThat(GateWords.title(action)).isNotBlank();
        assertThat(GateWords.meaning(action)).endsWith(".");
        assertThat(GateWords.forPatient(action)).endsWith(".").doesNotContain("!");
    }

    @Test
    void aDecisionNeedsAReasonAndOnlyAHoldADay() {
        var patient = PatientId.next();
        assertThatThrownBy(() -> new SetGate(patient, GateAction.OK, "  ", null))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new SetGate(patient, GateAction.OK, "x".repeat(1001), null))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> new SetGate(patient, GateAction.OK, "Fine", DAY))
                .hasMessageContaining("stay-active");
        assertThat(new SetGate(patient, GateAction.STAY_ACTIVE, " New pain ", DAY).reason())
                .isEqualTo("New pain");
    }
}
