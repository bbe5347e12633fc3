package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.PersonDetails;
import org.steadyback.kernel.AccountId;

/**
 * Command: a physio takes a person into care.
 *
 * @param email where the person signs in; without one there is no account yet
 * @param onset when this episode of pain began; not before birth, not in the future
 * @param colleagues physios who join the asking one on the care team
 */
public record TakeInPatient(
        PersonDetails person,
        Optional<EmailAddress> email,
        LocalDate onset,
        DiagnosisClass diagnosis,
        List<AccountId> colleagues) {

    public TakeInPatient {
        colleagues = List.copyOf(colleagues);
        if (onset.isBefore(person.birthDate())) {
            throw new IllegalArgumentException("The pain did not begin before birth");
        }
    }
}
