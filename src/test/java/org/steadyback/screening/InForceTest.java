package org.steadyback.screening;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts of an alert and a decision, from when, and when its time is over. */
class InForceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Raised on Monday 2 March 2026 at ten; decided on Wednesday at eleven. */
    private static final Instant RAISED = Instant.parse("2026-03-02T10:00:00Z");

    private static final Instant DECIDED = Instant.parse("2026-03-04T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // asked, decided by whom, level -> in force, since the decision?
        "CLINICIAN_FIRST, CLINICIAN, SAME_DAY, SAME_DAY, true",
        "CLINICIAN_FIRST, CLINICIAN, URGENT, URGENT, true",
        "SUPERVISED_ONLY, CLINICIAN, CLINICIAN_FIRST, CLINICIAN_FIRST, true",
        "SAME_DAY, CLINICIAN, EMERGENCY, EMERGENCY, true",
        // no stricter: the alert's own level, from when it came in
        "SAME_DAY, CLINICIAN, SAME_DAY, SAME_DAY, false",
        "SAME_DAY, CLINICIAN, CLINICIAN_FIRST, SAME_DAY, false",
        "EMERGENCY, CLINICIAN, OK, EMERGENCY, false",
        // the rules have an alert of their own for what they close
        "CLINICIAN_FIRST, SCREEN, EMERGENCY, CLINICIAN_FIRST, false",
        "CLINICIAN_FIRST, STOP, SAME_DAY, CLINICIAN_FIRST, false",
        // nobody has decided
        "CLINICIAN_FIRST,,, CLINICIAN_FIRST, false"
    })
    void theStricterCountsFromTheMomentItWasDecided(
            GateAction asked,
            @Nullable GateSource source,
            @Nullable GateAction gate,
            GateAction inForce,
            boolean sinceTheDecision) {
        var decided = source == null || gate == null
                ? Optional.<Gate>empty()
                : Optional.of(new Gate(gate, "As seen", null, "Anna", DECIDED, source));

        assertThat(InForce.of(asked, RAISED, decided))
                .isEqualTo(new InForce(inForce, sinceTheDecision ? DECIDED : RAISED));
    }

    @ParameterizedTest
    @CsvSource({
        "SAME_DAY, 2026-03-04T23:59:59Z, false",
        "SAME_DAY, 2026-03-05T00:00:01Z, true",
        "URGENT, 2026-03-06T23:59:59Z, false",
        "URGENT, 2026-03-07T00:00:01Z, true",
        "CLINICIAN_FIRST, 2026-03-11T23:59:59Z, false",
        "CLINICIAN_FIRST, 2026-03-12T00:00:01Z, true",
        "EMERGENCY, 2026-03-04T11:00:07Z, false",
        "EMERGENCY, 2026-03-06T11:00:00Z, false",
        "OK, 2027-03-06T11:00:00Z, false"
    })
    void itsTimeIsOverByWhatIsInForceAndAnEmergencyWaitsOn(GateAction action, Instant now, boolean over) {
        assertThat(new InForce(action, DECIDED).overdue(now, ZONE)).isEqualTo(over);
    }
}
