package org.steadyback.agreement;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;
import org.steadyback.library.ExerciseId;

/** How safe a movement felt to the patient, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "movement_confidence")
class MovementConfidenceEntry implements Persistable<UUID> {

    @Id
    private UUID movementConfidenceId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private UUID prescriptionId;
    private String exerciseId;
    private @Nullable Integer score;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected MovementConfidenceEntry() {} // for JPA

    /** @param exercise the rung that is asked now, which is the one that was meant */
    MovementConfidenceEntry(
            RateMovements command, RateMovements.Rating rating, ExerciseId exercise, SignedIn by, Instant now) {
        this.movementConfidenceId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.programmeId = command.programme().value();
        this.prescriptionId = rating.prescription().value();
        this.exerciseId = exercise.value();
        this.score = rating.score();
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return movementConfidenceId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface MovementConfidenceRepository extends Repository<MovementConfidenceEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    MovementConfidenceEntry saveAndFlush(MovementConfidenceEntry rating);
}
