package org.steadyback.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;

/** Somebody treats a patient from a day on, perhaps until another. Ended, never deleted. */
@Entity
@Table(name = "care_team")
class CareTeamMember {

    @Id
    private UUID careTeamId;

    private UUID clinicId;
    private UUID patientId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private CareRole role;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private UUID addedBy;
    private Instant addedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CareTeamMember() {} // for JPA

    CareTeamMember(PatientId patient, AccountId member, CareRole role, LocalDate from, SignedIn by, Instant now) {
        this.careTeamId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = patient.value();
        this.accountId = member.value();
        this.role = role;
        this.validFrom = from;
        this.addedBy = by.account().value();
        this.addedAt = now;
    }

    void endFrom(LocalDate firstDayWithout) {
        this.validUntil = firstDayWithout;
    }
}
