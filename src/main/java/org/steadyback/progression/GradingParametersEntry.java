package org.steadyback.progression;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;

/** A version of the numbers of a clinic, as it is kept. Added, never changed; the newest is in force. */
@Entity
@Immutable
@Table(name = "grading_parameters")
@IdClass(GradingParametersEntry.Key.class)
class GradingParametersEntry implements Persistable<GradingParametersEntry.Key> {

    /** One row a version of a clinic. */
    record Key(UUID clinicId, int version) implements Serializable {}

    @Id
    private UUID clinicId;

    @Id
    private int version;

    /** What differs from the fact sheet's, by name. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String changes;

    private String reason;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected GradingParametersEntry() {} // for JPA

    GradingParametersEntry(int version, String changes, String reason, SignedIn by, Instant now) {
        this.clinicId = by.clinic().value();
        this.version = version;
        this.changes = changes;
        this.reason = reason;
        this.madeBy = by.account().value();
        this.madeAt = now;
    }

    @Override
    public GradingParametersEntry.Key getId() {
        return new Key(clinicId, version);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface GradingParametersRepository extends Repository<GradingParametersEntry, GradingParametersEntry.Key> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    GradingParametersEntry saveAndFlush(GradingParametersEntry numbers);
}
