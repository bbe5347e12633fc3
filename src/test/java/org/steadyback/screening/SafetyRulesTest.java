package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a screen does to the gate, and by when somebody has to look. */
class SafetyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4); // a Wednesday
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Test
    void theFirstScreenSetsTheGate() {
        assertThat(GateRule.after(Optional.empty(), GateAction.OK, ScreenKind.FIRST, TODAY))
                .contains(GateAction.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, OK,",
        "EMERGENCY, EMERGENCY,",
        "CLINICIAN_FIRST, SAME_DAY, SAME_DAY",
        "SUPERVISED_ONLY, OK,",
        "SUPERVISED_ONLY, CLINICIAN_FIRST, CLINICIAN_FIRST",
        "OK, OK_WITH_CAUTIONS, OK_WITH_CAUTIONS",
        "OK_WITH_CAUTIONS, OK,",
        "OK, OK,"
    })
    void aScreenClosesFurtherAndNeverOpens(GateAction now, GateAction asked, @Nullable GateAction written) {
        assertThat(GateRule.after(gate(now, null), asked, ScreenKind.ROUTINE, TODAY))
                .isEqualTo(Optional.ofNullable(written));
    }

    @Test
    void afterAHoldHasOpenedAWholeScreenSaysWhatComesNext() {
        var opened = gate(GateAction.STAY_ACTIVE, TODAY);
        var held = gate(GateAction.STAY_ACTIVE, TODAY.plusDays(1));

        assertThat(GateRule.after(opened, GateAction.OK, ScreenKind.ROUTINE, TODAY))
                .contains(GateAction.OK);
        assertThat(GateRule.after(opened, GateAction.OK, ScreenKind.WEEKLY, TODAY))
                .isEmpty();
        assertThat(GateRule.after(opened, GateAction.OK_WITH_CAUTIONS, ScreenKind.WEEKLY, TODAY))
                .contains(GateAction.OK_WITH_CAUTIONS);
        assertThat(GateRule.after(held, GateAction.OK, ScreenKind.ROUTINE, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-03-08", "1, 2026-03-07", "3, 2026-03-05"})
    void aHoldOpensTheDayAfterTheLastHeldOne(int daysSinceOnset, LocalDate opens) {
        var facts = new ScreenFacts(null, null, null, daysSinceOnset, null, 0, null);

        assertThat(GateRule.opensOn(GateAction.STAY_ACTIVE, facts, Screen.DEFAULT, TODAY))
                .isEqualTo(opens);
        assertThat(GateRule.opensOn(GateAction.OK, facts, Screen.DEFAULT, TODAY))
                .isNull();
        assertThat(GateRule.opensOn(GateAction.STAY_ACTIVE, ScreenFacts.NONE, Screen.DEFAULT, TODAY))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-03-04T10:00:00Z, 2026-03-04T10:00:00Z",
        "SAME_DAY, 2026-03-04T10:00:00Z, 2026-03-05T00:00:00Z",
        "URGENT, 2026-03-04T10:00:00Z, 2026-03-07T00:00:00Z",
        "URGENT, 2026-03-06T10:00:00Z, 2026-03-11T00:00:00Z",
        "CLINICIAN_FIRST, 2026-03-04T10:00:00Z, 2026-03-12T00:00:00Z",
        "SUPERVISED_ONLY, 2026-03-04T10:00:00Z, 2026-03-19T00:00:00Z",
        "SAME_DAY, 2026-06-30T23:30:00Z, 2026-07-01T23:00:00Z"
    })
    void thereIsATimeByWhichSomebodyHasToLook(GateAction action, Instant raised, Instant due) {
        assertThat(Deadline.of(action, raised, ZONE)).contains(due);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAY_ACTIVE", "OK_WITH_CAUTIONS", "OK"})
    void someAskForNoLook(GateAction action) {
        assertThat(Deadline.of(action, Instant.EPOCH, ZONE)).isEmpty();
        assertThat(Deadline.asksForALook(action)).isFalse();
    }

    private static Optional<Gate> gate(GateAction action, @Nullable LocalDate opensOn) {
        return Optional.of(new Gate(action, "As examined", opensOn, "Anna", Instant.EPOCH));
    }
}
