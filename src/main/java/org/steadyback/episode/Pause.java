package org.steadyback.episode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;

/** Days on which nothing is due, for a reason. Added, never changed. */
@Entity
class Pause implements Persistable<UUID> {

    @Id
    private UUID pauseId;

    private UUID clinicId;
    private UUID patientId;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String reason;
    private UUID madeBy;
    private Instant madeAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected Pause() {} // for JPA

    Pause(PausePatient command, SignedIn by, Instant now) {
        this.pauseId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.fromDate = command.days().from();
        this.toDate = command.days().to();
        this.reason = command.reason();
        this.madeBy = by.account().value();
        this.madeAt = now;
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return pauseId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
