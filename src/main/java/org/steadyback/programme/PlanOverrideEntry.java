package org.steadyback.programme;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;

/** The reason for going on against a warning, under the version of the programme that it let through. Added, never changed. */
@Entity
@Immutable
@Table(name = "plan_override")
@IdClass(PlanOverrideEntry.Key.class)
class PlanOverrideEntry implements Persistable<PlanOverrideEntry.Key> {

    /** One row a warning of a version. */
    record Key(UUID programmeId, long programmeVersion, Check checkCode, String subject) implements Serializable {}

    @Id
    private UUID programmeId;

    @Id
    private long programmeVersion;

    @Id
    @Enumerated(EnumType.STRING)
    private Check checkCode;

    @Id
    private String subject;

    private UUID clinicId;
    private UUID patientId;

    /** The {@link FindingJson finding} as it was then. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String found;

    private String reason;
    private UUID madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanOverrideEntry() {} // for JPA

    PlanOverrideEntry(Programme programme, Warning warning, String reason, PrescriptionVersion.Decided decided) {
        this.programmeId = programme.id().value();
        this.programmeVersion = programme.version();
        this.checkCode = warning.check();
        this.subject = warning.subject();
        this.clinicId = programme.clinic();
        this.patientId = programme.patient();
        this.found = FindingJson.of(warning.finding());
        this.reason = reason;
        this.madeBy = decided.by().account().value();
        this.madeAt = decided.at();
    }

    @Override
    public Key getId() {
        return new Key(programmeId, programmeVersion, checkCode, subject);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface PlanOverrideRepository extends Repository<PlanOverrideEntry, PlanOverrideEntry.Key> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    PlanOverrideEntry saveAndFlush(PlanOverrideEntry reason);
}
