package org.steadyback.screening;

import java.time.Instant;

import org.steadyback.kernel.PatientId;

/**
 * Somebody whom nobody treats today has an open alert: enough for a physio of the clinic to take the patient on, and no more.
 *
 * @param action the most urgent of those open
 * @param since when the oldest of them was raised
 */
public record AlertOfNobody(PatientId patient, String name, GateAction action, Instant since) {

    AlertOfNobody with(AlertOfNobody other) {
        return new AlertOfNobody(
                patient,
                name,
                other.action.moreUrgentThan(action) ? other.action : action,
                other.since.isBefore(since) ? other.since : since);
    }
}
