package org.steadyback.access;

import org.springframework.stereotype.Component;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

/** In which language the owner of an account is written to. */
@Component
class MailLanguages {

    private final PatientRepository patients;
    private final CurrentAccount current;

    MailLanguages(PatientRepository patients, CurrentAccount current) {
        this.patients = patients;
        this.current = current;
    }

    /**
     * Of a patient the one that the record names, part of the transaction. Before sign-in nobody sees the record; then it is the
     * language of the page on which the owner asks. Staff are written to in English.
     */
    Language of(Account account) {
        return account.patient()
                .map(patient -> current.get().isEmpty()
                        ? Reading.language()
                        : patients.findById(patient.value())
                                .map(Patient::language)
                                .flatMap(Languages::of)
                                .orElse(Language.ENGLISH))
                .orElse(Language.ENGLISH);
    }
}
