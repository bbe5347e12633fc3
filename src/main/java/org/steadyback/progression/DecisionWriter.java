package org.steadyback.progression;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.Prescriptions;

/** Adds decisions, and asks for the doses of those that act at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionWriter {

    private final DoseDecisionRepository decisions;
    private final Prescriptions prescriptions;
    private final AuditTrail audit;

    DecisionWriter(DoseDecisionRepository decisions, Prescriptions prescriptions, AuditTrail audit) {
        this.decisions = decisions;
        this.prescriptions = prescriptions;
        this.audit = audit;
    }

    /** @param parameters version of the numbers by which was judged */
    void add(PatientId patient, Collection<NewDecision> made, int parameters, SignedIn by, Instant now) {
        decisions.saveAllAndFlush(made.stream()
                .map(one -> new DoseDecisionEntry(patient, one, parameters, by, now))
                .toList());
        var next = made.stream()
                .map(NewDecision::next)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (!next.isEmpty()) {
            prescriptions.ask(patient, next, by, now);
            audit.updated(patient, "programme", next.getFirst().prescription());
        }
    }
}
