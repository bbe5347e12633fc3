package org.steadyback.screening;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How urgent a patient with an open alert is, and from when that counts: what the alert asks, or what a clinician has decided since,
 * where that is stricter. What is due, what is overdue and who comes first go by it on every page (fact sheet §2.4). Pure.
 *
 * @param since when the alert was raised, or when the clinician decided
 */
public record InForce(GateAction action, Instant since) {

    /**
     * @param asked what the alert asks
     * @param gate the decision that stands. One of the rules adds nothing: it has an alert of its own
     */
    public static InForce of(GateAction asked, Instant raisedAt, Optional<Gate> gate) {
        return gate.filter(decided -> decided.source() == GateSource.CLINICIAN)
                .filter(decided -> decided.action().moreUrgentThan(asked))
                .map(decided -> new InForce(decided.action(), decided.decidedAt()))
                .orElse(new InForce(asked, raisedAt));
    }

    /** By when somebody has to look; empty where there is no hurry. */
    public Optional<Instant> dueBy(ZoneId zone) {
        return Deadline.of(action, since, zone);
    }

    /** An emergency is due now and stays so: no number says when "now" is over. */
    public boolean overdue(Instant now, ZoneId zone) {
        return action != GateAction.EMERGENCY
                && dueBy(zone).filter(now::isAfter).isPresent();
    }
}
