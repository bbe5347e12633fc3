package org.steadyback.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.PatientId;

/**
 * Something about a patient's safety that a physio must see.
 *
 * @param details in words for the physio, made of what was said
 * @param saidAt when the patient said it, where that was before it came in: without network, or in a tab that was closed
 * @param seen who took it, and when; whoever decided on the patient since has taken it, too. Empty while nobody has
 * @param told to whom at the clinic the patient said it, and when; empty where it was said in the portal
 * @param inForce how urgent the patient is, and since when
 * @param mail what became of the mail about it; empty while it is under way, or where none is sent
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
        Optional<Instant> saidAt,
        Optional<By> seen,
        Optional<By> told,
        Optional<AlertMailed> mail,
        InForce inForce) {

    /** A mail that has not gone by then will not go. */
    private static final Duration MAIL_TAKES = Duration.ofMinutes(5);

    public SafetyAlert {
        details = List.copyOf(details);
    }

    /** Somebody, at a time. */
    public record By(String name, Instant at) {}

    /** Whether a mail should have gone by now and did not, to one of them at least. */
    public boolean mailMissing(Instant now) {
        return action.stops()
                && mail.map(mailed -> mailed != AlertMailed.SENT).orElse(now.isAfter(raisedAt.plus(MAIL_TAKES)));
    }
}
