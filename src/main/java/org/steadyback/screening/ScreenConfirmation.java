package org.steadyback.screening;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.screening.interview.Step;

/** What came of "Is that right?": an answer stands, or was taken back. One a screen; added, never changed. */
@Entity
@Immutable
class ScreenConfirmation implements Persistable<UUID> {

    @Id
    private UUID screenId;

    private UUID clinicId;
    private UUID patientId;

    @Enumerated(EnumType.STRING)
    private PutRight.Answer outcome;

    @Enumerated(EnumType.STRING)
    private Step step;

    private UUID saidBy;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected ScreenConfirmation() {} // for JPA

    ScreenConfirmation(PutRight command, PutRight.Answer outcome, SignedIn by, Instant now) {
        this.screenId = command.screen();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.outcome = outcome;
        this.step = command.step();
        this.saidBy = by.account().value();
        this.saidAt = now;
    }

    @Override
    public UUID getId() {
        return screenId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
