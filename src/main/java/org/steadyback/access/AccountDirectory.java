package org.steadyback.access;

import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.text.Language;

/** Finds accounts for sign-in. */
@Component
@Transactional(readOnly = true)
class AccountDirectory {

    private static final int LONGEST = 300;

    private final AccountRepository accounts;
    private final ClinicRepository clinics;
    private final AccountLanguages languages;

    AccountDirectory(AccountRepository accounts, ClinicRepository clinics, AccountLanguages languages) {
        this.accounts = accounts;
        this.clinics = clinics;
        this.languages = languages;
    }

    /** @param email as typed @throws UsernameNotFoundException for whatever nobody signs in with */
    public SignedIn loadUserByUsername(String email) {
        if (email.length() > LONGEST) {
            throw new UsernameNotFoundException("No such account");
        }
        return accounts.signingIn(TypedText.tidy(email).toLowerCase(java.util.Locale.ROOT))
                .map(this::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    SignedIn signedIn(AccountId id) {
        return accounts.acting(id.value()).map(this::signedIn).orElseThrow(() -> new NotFoundException("Account"));
    }

    SignedIn signedIn(PatientId patient) {
        return accounts.ofPatient(patient.value())
                // a job makes no page: whoever gets a mail of it is written to in their language by who writes
                .map(account -> new SignedIn(account, clinicOf(account), Language.ENGLISH))
                .orElseThrow(() -> new NotFoundException("Account"));
    }

    private SignedIn signedIn(Account account) {
        var clinic = clinicOf(account);
        return new SignedIn(account, clinic, languages.of(account, clinic));
    }

    private Clinic clinicOf(Account account) {
        return clinics.ofAccount(account.id().value()).orElseThrow();
    }
}
