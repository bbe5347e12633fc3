package org.steadyback.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.ClinicId;
import org.steadyback.kernel.PatientId;

/** Somebody who can sign in, once a password is set. */
@Entity
class Account {

    @Id
    private UUID accountId;

    private UUID clinicId;
    private @Nullable UUID patientId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String email;
    private String displayName;
    private @Nullable String passwordHash;
    private boolean active = true;
    private Instant createdAt;

    /** Counted by the database: each change of password, role or closing. */
    @Column(insertable = false, updatable = false)
    private long credentialsVersion;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for JPA

    private Account(
            ClinicId clinic, @Nullable PatientId patient, Role role, EmailAddress email, String name, Instant now) {
        this.accountId = AccountId.next().value();
        this.clinicId = clinic.value();
        this.patientId = patient == null ? null : patient.value();
        this.role = role;
        this.email = email.value();
        this.displayName = PersonName.of(name);
        this.createdAt = now;
    }

    static Account staff(ClinicId clinic, Role role, EmailAddress email, String name, Instant now) {
        return new Account(clinic, null, role, email, name, now);
    }

    static Account patient(ClinicId clinic, PatientId patient, EmailAddress email, String name, Instant now) {
        return new Account(clinic, patient, Role.PATIENT, email, name, now);
    }

    static Account service(ClinicId clinic, Instant now) {
        var address = new EmailAddress("service@" + clinic + ".invalid");
        return new Account(clinic, null, Role.SERVICE, address, "Steadyback", now);
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    void changeRole(Role other) {
        this.role = other;
    }

    void close() {
        this.active = false;
    }

    void reopen() {
        this.active = true;
    }

    AccountId id() {
        return new AccountId(accountId);
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    Optional<PatientId> patient() {
        return Optional.ofNullable(patientId).map(PatientId::new);
    }

    Role role() {
        return role;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    long credentialsVersion() {
        return credentialsVersion;
    }

    boolean active() {
        return active;
    }
}
