package org.steadyback.session;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.screening.ReportStop;
import org.steadyback.screening.StopReason;
import org.steadyback.screening.Stops;

/** Hands stop symptoms on to the gate, in the transaction that stores the session. */
@Component
class StopReports {

    private final Stops stops;

    StopReports(Stops stops) {
        this.stops = stops;
    }

    void report(RecordSession session) {
        if (!session.stopSymptoms().isEmpty()) {
            var reasons = session.stopSymptoms().stream()
                    .map(symptom -> StopReason.ofWire(symptom.wire()).orElseThrow())
                    .collect(Collectors.toSet());
            stops.report(new ReportStop(session.patient(), reasons));
        }
    }
}
