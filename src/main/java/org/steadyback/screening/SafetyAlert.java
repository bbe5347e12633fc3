package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.PatientId;

/**
 * Something about a patient's safety that a physio must see.
 *
 * @param details in words for the physio
 * @param dueBy by when somebody should have looked; empty where there is no hurry
 * @param seen by whom and when; empty while nobody has opened it
 */
public record SafetyAlert(
        UUID id,
        PatientId patient,
        String name,
        String owner,
        GateAction action,
        AlertCause cause,
        List<String> details,
        Instant raisedAt,
        Optional<Instant> dueBy,
        Optional<By> seen) {

    public SafetyAlert {
        details = List.copyOf(details);
    }

    /** Somebody, at a time. */
    public record By(String name, Instant at) {}

    public boolean overdue(Instant now) {
        return dueBy.filter(by -> now.isAfter(by)).isPresent();
    }
}
