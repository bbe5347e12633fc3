package org.steadyback.agreement.complaint;

import java.time.Instant;
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
import org.steadyback.agreement.ComplaintId;
import org.steadyback.agreement.ComplaintReason;

/** "Not right for me", as it is kept. Added, never changed; what became of it are {@link ComplaintAnswerEntry answers}. */
@Entity
@Immutable
@Table(name = "exercise_complaint")
class ComplaintEntry implements Persistable<UUID> {

    @Id
    private UUID complaintId;

    private UUID clinicId;
    private UUID patientId;
    private UUID prescriptionId;

    @Enumerated(EnumType.STRING)
    private ComplaintReason why;

    private String note;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintEntry() {} // for JPA

    ComplaintEntry(Complain command, SignedIn by, Instant now) {
        this.complaintId = ComplaintId.next().value();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.prescriptionId = command.prescription().value();
        this.why = command.why();
        this.note = command.note();
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    ComplaintId id() {
        return new ComplaintId(complaintId);
    }

    @Override
    public UUID getId() {
        return complaintId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface ComplaintRepository extends Repository<ComplaintEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    ComplaintEntry saveAndFlush(ComplaintEntry complaint);
}
