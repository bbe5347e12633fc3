package org.steadyback.access;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.ClinicId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/** Who is signed in. Carries no rights over patients: those are asked of the database at every call. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId account;
    private final ClinicId clinic;
    private final Role role;
    private final String name;
    private final String email;
    private final ZoneId clinicZone;
    private final String clinicName;
    private final @Nullable PatientId patient;
    private volatile String language;
    private volatile long credentials;
    private @Nullable String passwordHash;

    /** @param language in which they read */
    SignedIn(Account account, Clinic clinic, Language language) {
        this.account = account.id();
        this.clinic = account.clinic();
        this.role = account.role();
        this.name = account.displayName();
        this.email = account.email();
        this.clinicZone = clinic.zone();
        this.clinicName = clinic.name();
        this.patient = account.patient().orElse(null);
        this.language = language.tag();
        this.credentials = account.credentialsVersion();
        this.passwordHash = account.passwordHash();
    }

    public AccountId account() {
        return account;
    }

    public ClinicId clinic() {
        return clinic;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public ZoneId clinicZone() {
        return clinicZone;
    }

    /** As the clinic was called at sign-in: the frame of every page shows it, and need not ask each time. */
    public String clinicName() {
        return clinicName;
    }

    /** In which the portal speaks to them, as it was at sign-in or has been chosen since. */
    public Language language() {
        return Languages.of(language).orElse(Language.ENGLISH);
    }

    void languageChosen(Language chosen) {
        language = chosen.tag();
    }

    /** What was signed in with, counted; a session with an earlier count is over. */
    long credentials() {
        return credentials;
    }

    /** This session goes on after its own change of the password; all others end. */
    void credentialsChanged(long now) {
        credentials = now;
    }

    /** The patient behind a patient's account. */
    public PatientId patient() {
        if (patient == null) {
            throw new NotFoundException("Patient");
        }
        return patient;
    }

    boolean isPatient(PatientId other) {
        return other.equals(patient);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    @Override
    public String toString() {
        return role + " " + account;
    }
}
