package org.steadyback.session;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
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

    /** @param symptoms reported for the first time; what a correction merely keeps raises nothing again */
    void report(PatientId patient, Set<StopSymptom> symptoms) {
        if (!symptoms.isEmpty()) {
            var reasons = symptoms.stream()
                    .map(symptom -> StopReason.ofWire(symptom.wire()).orElseThrow())
                    .collect(Collectors.toSet());
            stops.report(new ReportStop(patient, reasons));
        }
    }
}
