package org.steadyback.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicRepository extends Repository<Clinic, UUID> {

    Clinic save(Clinic clinic);

    Optional<Clinic> findById(UUID id);

    /** For whoever signs in: asked before the database knows who asks. */
    @NativeQuery("SELECT * FROM clinic_of_account(?1)")
    Optional<Clinic> ofAccount(UUID account);

    @NativeQuery("SELECT any_clinic()")
    boolean any();

    /** Tells the database which clinic is founded in this transaction. */
    @NativeQuery("SELECT set_config('app.founding', ?1, true)")
    String founding(String clinic);
}

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    /** Without regard to what else of the account changes meanwhile: whoever changes that is told, by the version. */
    @Modifying
    @Query("update Account a set a.passwordHash = ?2, a.version = a.version + 1 where a.accountId = ?1")
    int changePassword(UUID id, String hash);

    /** As counted by the database. */
    @Query("select a.credentialsVersion from Account a where a.accountId = ?1")
    long credentials(UUID id);

    /** Somebody active with a password; asked before the database knows who asks, as are the next two. */
    @NativeQuery("SELECT * FROM account_signing_in(?1)")
    Optional<Account> signingIn(String email);

    @NativeQuery("SELECT * FROM account_acting(?1)")
    Optional<Account> acting(UUID id);

    @NativeQuery("SELECT * FROM account_of_patient(?1)")
    Optional<Account> ofPatient(UUID patient);

    /** In which language the patient behind an account reads; asked before the database knows who asks. Empty for staff. */
    @NativeQuery("SELECT language_of_account(?1)")
    Optional<String> language(UUID account);

    /** Whether anybody of any clinic signs in with that address. */
    @NativeQuery("SELECT email_taken(?1)")
    boolean emailTaken(String email);

    /** Whom an open link expects. */
    @NativeQuery("SELECT * FROM account_invited(?1, ?2)")
    Optional<Account> invited(byte[] tokenHash, Instant now);

    /** Uses a link up and sets the first password; empty for whoever came second. */
    @NativeQuery("SELECT * FROM accept_invite(?1, ?2, ?3)")
    Optional<Account> accept(byte[] tokenHash, Instant now, String passwordHash);

    /** Makes a way back in for whoever signs in with that address; empty if nobody does. */
    @NativeQuery("SELECT * FROM ask_password_reset(?1, ?2, ?3, ?4)")
    Optional<Account> askReset(String email, UUID entry, byte[] tokenHash, Instant now);

    /** Whom an open way back in leads to. */
    @NativeQuery("SELECT * FROM account_resetting(?1, ?2)")
    Optional<Account> resetting(byte[] tokenHash, Instant now);

    /** Uses a way back in up and sets the password; empty for whoever came second. */
    @NativeQuery("SELECT * FROM use_password_reset(?1, ?2, ?3)")
    Optional<Account> useReset(byte[] tokenHash, Instant now, String passwordHash);
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

    /** Earlier links of the account stop working when a new one is made. */
    @Modifying
    @Query("update Invite i set i.usedAt = ?2 where i.accountId = ?1 and i.usedAt is null")
    int withdraw(UUID account, Instant now);
}

interface PasswordResetRepository extends Repository<PasswordReset, UUID> {

    PasswordReset saveAndFlush(PasswordReset reset);

    /** Earlier links of the account stop working when a new one is made. */
    @Modifying
    @Query("update PasswordReset r set r.usedAt = ?2 where r.accountId = ?1 and r.usedAt is null")
    int withdraw(UUID account, Instant now);
}
