package org.steadyback.session;

import java.util.Set;

import org.springframework.stereotype.Component;

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
    void report(RecordSession session, GradedSigns graded, Set<Said.OfSign> fresh) {
        // a correction says it now, whenever the session was
        var saidAt = session.corrects() == null ? session.endedAt() : null;
        stops.report(new ReportStop(session.patient(), graded.only(fresh), saidAt));
    }
}
