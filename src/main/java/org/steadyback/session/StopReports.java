package org.steadyback.session;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GradedSigns;
import org.steadyback.screening.ReportStop;
import org.steadyback.screening.Stops;
import org.steadyback.screening.rules.Said;

/** Hands stop symptoms on to the gate, in the transaction that stores the session. */
@Component
class StopReports {

    private final Stops stops;

    StopReports(Stops stops) {
        this.stops = stops;
    }

    GradedSigns grade(RecordSession session) {
        return stops.grade(session.patient(), session.stopSymptoms());
    }

    /** @param fresh those reported for the first time; what a correction merely keeps raises nothing again */
    void report(PatientId patient, GradedSigns graded, Set<Said.OfSign> fresh) {
        stops.report(new ReportStop(patient, graded.only(fresh)));
    }
}
