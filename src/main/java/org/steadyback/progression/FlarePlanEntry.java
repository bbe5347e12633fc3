package org.steadyback.progression;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.plan.PrescriptionId;

/** A flare plan as the physio prepared it and as it is kept. Added, never changed; the newest counts. */
@Entity
@Immutable
@Table(name = "flare_plan")
class FlarePlanEntry implements Persistable<UUID> {

    @Id
    private UUID flarePlanId;

    private UUID clinicId;
    private UUID patientId;
    private UUID programmeId;
    private UUID[] rests;
    private String words;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected FlarePlanEntry() {} // for JPA

    FlarePlanEntry(PrepareFlarePlan command, SignedIn by, Instant now) {
        this.flarePlanId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.programmeId = command.programme().value();
        this.rests =
                command.rests().stream().map(PrescriptionId::value).sorted().toArray(UUID[]::new);
        this.words = command.words();
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return flarePlanId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface FlarePlanRepository extends Repository<FlarePlanEntry, UUID> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    FlarePlanEntry saveAndFlush(FlarePlanEntry plan);
}
