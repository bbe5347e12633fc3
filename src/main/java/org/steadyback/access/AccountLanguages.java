package org.steadyback.access;

import org.springframework.stereotype.Component;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/** In which language the owner of an account reads, on pages and in mails. */
@Component
class AccountLanguages {

    private final AccountRepository accounts;
    private final ClinicRepository clinics;

    AccountLanguages(AccountRepository accounts, ClinicRepository clinics) {
        this.accounts = accounts;
        this.clinics = clinics;
    }

    Language of(Account account) {
        return of(account, clinics.ofAccount(account.id().value()).orElseThrow());
    }

    /**
     * A patient reads in their own, where the clinic has switched it on, else in the clinic's usual one. Staff reads English, until
     * its pages are translated.
     */
    Language of(Account account, Clinic clinic) {
        if (account.role() != Role.PATIENT) {
            return Language.ENGLISH;
        }
        var offered = clinic.languages();
        return accounts.language(account.id().value())
                .flatMap(Languages::of)
                .filter(offered::contains)
                .orElse(offered.getFirst());
    }
}
