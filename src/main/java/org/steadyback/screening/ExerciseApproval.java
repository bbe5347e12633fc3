package org.steadyback.screening;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;
import org.steadyback.library.CautionPolicy;

/** A physio let a patient do an exercise in spite of a caution, or no longer does, as it is kept. Added; read as {@link Approval}. */
@Entity
@Immutable
class ExerciseApproval implements Persistable<UUID> {

    @Id
    private UUID approvalId;

    private UUID clinicId;
    private UUID patientId;
    private String exerciseId;
    private boolean granted;

    @Enumerated(EnumType.STRING)
    private @Nullable CautionPolicy policy;

    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExerciseApproval() {} // for JPA

    ExerciseApproval(ApproveExercise command, SignedIn by, Instant now) {
        this.approvalId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.exerciseId = command.exercise().value();
        this.granted = command.granted();
        this.policy = command.policy();
        this.reason = command.reason();
        this.decidedBy = by.account().value();
        this.decidedAt = now;
    }

    @Override
    public UUID getId() {
        return approvalId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
