package org.steadyback.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicRepository extends Repository<Clinic, UUID> {

    Clinic save(Clinic clinic);

    Optional<Clinic> findById(UUID id);

    long count();
}

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByPatientId(UUID patient);

    boolean existsByEmail(String email);
}

interface PatientRepository extends Repository<Patient, UUID> {

    Patient save(Patient patient);

    Optional<Patient> findById(UUID id);
}

interface CareTeamRepository extends Repository<CareTeamMember, UUID> {

    CareTeamMember save(CareTeamMember member);

    @Query("select m from CareTeamMember m where m.patientId = ?1 and m.accountId = ?2 and m.validUntil is null")
    Optional<CareTeamMember> open(UUID patient, UUID account);

    @Query(
            "select count(m) from CareTeamMember m where m.patientId = ?1 and m.validUntil is null and m.validFrom <= ?2")
    long openOn(UUID patient, LocalDate day);
}

interface InviteRepository extends Repository<Invite, UUID> {

    Invite save(Invite invite);

    /** Marks the invite used; 1 for the one who came first, 0 for everybody else. */
    @Modifying
    @Query("update Invite i set i.usedAt = ?2 where i.tokenHash = ?1 and i.usedAt is null and i.expiresAt > ?2")
    int use(byte[] tokenHash, Instant now);

    @Query("select a from Invite i join Account a on a.accountId = i.accountId"
            + " where i.tokenHash = ?1 and i.usedAt is null and i.expiresAt > ?2 and a.active")
    Optional<Account> invited(byte[] tokenHash, Instant now);

    /** Earlier links of the account stop working when a new one is made. */
    @Modifying
    @Query("update Invite i set i.usedAt = ?2 where i.accountId = ?1 and i.usedAt is null")
    int withdraw(UUID account, Instant now);
}
