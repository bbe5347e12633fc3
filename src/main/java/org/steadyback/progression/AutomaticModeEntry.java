package org.steadyback.progression;

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
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.ProgrammeId;

/** The automatic mode of a programme was switched, as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "automatic_mode")
class AutomaticModeEntry implements Persistable<UUID> {

    @Id
    private UUID automaticModeId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private boolean switchedOn;

    @Enumerated(EnumType.STRING)
    private AutomaticCause cause;

    private String reason;
    private UUID switchedBy;
    private Instant switchedAt;

    @SuppressWarnings("NullAway.Init")
    protected AutomaticModeEntry() {} // for JPA

    /** @param reason the physio's word; empty where the cause says all */
    AutomaticModeEntry(
            PatientId patient,
            ProgrammeId programme,
            boolean on,
            AutomaticCause cause,
            String reason,
            SignedIn by,
            Instant now) {
        this.automaticModeId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.programmeId = programme.value();
        this.switchedOn = on;
        this.cause = cause;
        this.reason = reason;
        this.switchedBy = by.account().value();
        this.switchedAt = now;
    }

    @Override
    public UUID getId() {
        return automaticModeId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface AutomaticModeRepository extends Repository<AutomaticModeEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    AutomaticModeEntry saveAndFlush(AutomaticModeEntry entry);
}
