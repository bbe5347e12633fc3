package org.steadyback.progression;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.DecisionId;

/** What a physio or the automatic mode said to a decision, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "decision_answer")
class DecisionAnswerEntry implements Persistable<UUID> {

    @Id
    private UUID answerId;

    private UUID clinicId;
    private UUID patientId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private AnswerCause cause;

    private String reason;
    private UUID answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected DecisionAnswerEntry() {} // for JPA

    /** @param reason as the physio typed it; empty = none */
    DecisionAnswerEntry(
            PatientId patient,
            DecisionId decision,
            Answer answer,
            AnswerCause cause,
            String reason,
            SignedIn by,
            Instant now) {
        this.answerId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.decisionId = decision.value();
        this.answer = answer;
        this.cause = cause;
        this.reason = reason;
        this.answeredBy = by.account().value();
        this.answeredAt = now;
    }

    @Override
    public UUID getId() {
        return answerId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface DecisionAnswerRepository extends Repository<DecisionAnswerEntry, UUID> {

    /** Sent at once: the statements that read them are SQL, for which Hibernate would not send them. */
    List<DecisionAnswerEntry> saveAllAndFlush(Iterable<DecisionAnswerEntry> answers);
}
