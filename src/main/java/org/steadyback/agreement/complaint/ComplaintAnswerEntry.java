package org.steadyback.agreement.complaint;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintId;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.library.ExerciseId;

/** What became of a complaint, as it is kept. Added, never changed. */
@Entity
@Immutable
@Table(name = "complaint_answer")
class ComplaintAnswerEntry implements Persistable<UUID> {

    @Id
    private UUID complaintAnswerId;

    private UUID clinicId;
    private UUID patientId;
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private Complaint.Kind kind;

    private @Nullable String exerciseId;
    private String words;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintAnswerEntry() {} // for JPA

    /** @param exercise that was taken instead; null for what is no switch */
    ComplaintAnswerEntry(
            PatientId patient,
            ComplaintId complaint,
            Complaint.Kind kind,
            @Nullable ExerciseId exercise,
            String words,
            SignedIn by,
            Instant now) {
        this.complaintAnswerId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.complaintId = complaint.value();
        this.kind = kind;
        this.exerciseId = exercise == null ? null : exercise.value();
        this.words = words;
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return complaintAnswerId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface ComplaintAnswerRepository extends Repository<ComplaintAnswerEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    ComplaintAnswerEntry saveAndFlush(ComplaintAnswerEntry answer);
}
