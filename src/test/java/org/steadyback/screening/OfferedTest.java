package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.screening.GateAction.Offer;
import org.steadyback.screening.Offered.Because;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class OfferedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant BEFORE = Instant.parse("2026-03-03T10:00:00Z");
    private static final ScreenTimes SEEN = new ScreenTimes(null, null, null, null, BEFORE);

    /** Fact sheet §2.9 "What is shut" and §2.4, row by row. */
    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, NOTHING, NOTHING",
        "SAME_DAY, NOTHING, NOTHING",
        "URGENT, WALKING, NOTHING",
        "CLINICIAN_FIRST, WALKING_AND_EASING, NOTHING",
        "SUPERVISED_ONLY, HAND_PICKED, NOTHING",
        "STAY_ACTIVE, GENTLE_ACTIVITY, NOTHING",
        "OK_WITH_CAUTIONS, PROGRAMME, NOTHING",
        "OK, PROGRAMME, NOTHING"
    })
    void eachStateOffersWhatTheFactSheetSaysAndAnOpenStopNothing(GateAction action, Offer offer, Offer withStop) {
        assertThat(offered(action, false).offer()).isEqualTo(offer);
        assertThat(offered(action, true).offer()).isEqualTo(withStop);
    }

    @Test
    void aGateThatStopsKeepsItsOwnMoreUrgentWords() {
        assertThat(offered(GateAction.EMERGENCY, true).because()).isEqualTo(Because.GATE);
        assertThat(offered(GateAction.EMERGENCY, true).sentence()).contains("Please get help now");
        assertThat(offered(GateAction.OK, true).because()).isEqualTo(Because.STOP_OPEN);
        assertThat(offered(GateAction.OK, true).sentence())
                .contains(
                        "Please do no more exercises until you have spoken to your clinic",
                        "ring the emergency number now");
    }

    /** What was ticked and may still be put right shuts as what it will be (§2.9), and no more once it is taken back. */
    @Test
    void whatIsHeldShutsAsWhatItWillBe() {
        for (var action : List.of(GateAction.OK, GateAction.CLINICIAN_FIRST, GateAction.SUPERVISED_ONLY)) {
            var held = safety(action, null, false).holding(Optional.of(HeldStop.of(Advice.SAME_DAY)));

            assertThat(held.offeredOn(DAY).nothing()).isTrue();
            assertThat(held.offeredOn(DAY).code()).isEqualTo("STOPPED");
            assertThat(held.offeredOn(DAY).ring()).contains(Advice.SAME_DAY);
            assertThat(held.holding(Optional.empty()).offeredOn(DAY).nothing()).isFalse();
        }
        assertThat(Safety.UNKNOWN
                        .holding(Optional.of(HeldStop.of(Advice.EMERGENCY_RING)))
                        .offeredOn(DAY)
                        .ring())
                .contains(Advice.EMERGENCY_RING);
        assertThat(safety(GateAction.SAME_DAY, null, false)
                        .holding(Optional.of(HeldStop.of(Advice.CLINICIAN_FIRST)))
                        .offeredOn(DAY)
                        .because())
                .isEqualTo(Because.GATE);
    }

    /** Whoever waits for a clinician is told whom to ring above every page; the page itself says the rest, once. */
    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, EMERGENCY_GO",
        "SAME_DAY, SAME_DAY",
        "URGENT, CLINICIAN_FIRST",
        "CLINICIAN_FIRST, CLINICIAN_FIRST",
        "SUPERVISED_ONLY,",
        "STAY_ACTIVE,",
        "OK_WITH_CAUTIONS,",
        "OK,"
    })
    void whoWaitsForAClinicianIsToldWhomToRing(GateAction action, @Nullable Advice advice) {
        var offered = offered(action, false);

        assertThat(offered.ring()).isEqualTo(Optional.ofNullable(advice));
        assertThat(offered.ownNotice().isPresent()).isEqualTo(advice == null);
        assertThat(offered(action, true).ring()).isPresent();
    }

    /** What was said decides on what the patient rings: the maternity unit, or an ambulance. */
    @Test
    void whomToRingGoesByWhatWasSaid() {
        var gate = Optional.of(new Gate(GateAction.EMERGENCY, "As examined", null, "Anna", BEFORE));
        var said = List.<Said>of(Said.OfSign.of(Sign.CHEST_PAIN));
        var offered = new Safety(
                        gate, Set.of(), Set.of(), SEEN, true, Optional.empty(), "Anna Berg", ZoneOffset.UTC, said)
                .offeredOn(DAY);

        assertThat(offered.ring()).contains(Advice.EMERGENCY_RING);
        assertThat(offered.sentence()).contains("ring the emergency number now. Do not drive.");
    }

    @Test
    void nothingIsOfferedBeforeAnybodyWasAsked() {
        var offered = Safety.UNKNOWN.offeredOn(DAY);

        assertThat(offered.nothing()).isTrue();
        assertThat(offered.code()).isEqualTo("NOT_SCREENED");
    }

    @ParameterizedTest
    @EnumSource(ScreenDue.Why.class)
    void questionsThatComeFirstHoldEverythingUpAndOthersNothing(ScreenDue.Why why) {
        var offered = Offered.of(safety(GateAction.OK, null, false), DAY, Optional.of(why));

        assertThat(offered.nothing()).isEqualTo(why.comesFirst());
        assertThat(offered.code()).isEqualTo(why.comesFirst() ? "QUESTIONS_FIRST" : "OK");
    }

    @Test
    void aHoldOpensOnItsDay() {
        var hold = safety(GateAction.STAY_ACTIVE, DAY, false);

        assertThat(hold.offeredOn(DAY.minusDays(1)).offer()).isEqualTo(Offer.GENTLE_ACTIVITY);
        assertThat(hold.offeredOn(DAY.minusDays(1)).sentence()).contains("Wednesday 4 March");
        assertThat(hold.offeredOn(DAY).plan()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(GateAction.class)
    void theyAreNothingOrGentleOrThePlanAndNeverTwo(GateAction action) {
        var offered = offered(action, false);

        assertThat(offered.nothing() || offered.gentle() || offered.plan()).isTrue();
        assertThat(offered.nothing() && offered.gentle() || offered.gentle() && offered.plan())
                .isFalse();
        assertThat(offered.easing()).isEqualTo(!action.stops() && action != GateAction.URGENT);
    }

    private static Offered offered(GateAction action, boolean stopOpen) {
        return safety(action, null, stopOpen).offeredOn(DAY);
    }

    private static Safety safety(GateAction action, @Nullable LocalDate opensOn, boolean stopOpen) {
        return new Safety(
                Optional.of(new Gate(action, "As examined", opensOn, "Anna", BEFORE)),
                Set.of(),
                Set.of(),
                SEEN,
                stopOpen,
                Optional.empty(),
                "Anna Berg",
                ZoneOffset.UTC);
    }
}
