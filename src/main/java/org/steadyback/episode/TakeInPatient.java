package org.steadyback.episode;

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
 * @param onset when this episode of pain began; {@link DayFault} says which days can be
 * @param colleagues physios who join the asking one on the care team
 * @param anotherPerson that it is nobody of the same name and birth date in the physio's care has been said
 */
public record TakeInPatient(
        PersonDetails person,
        Optional<EmailAddress> email,
        LocalDate onset,
        DiagnosisClass diagnosis,
        List<AccountId> colleagues,
        boolean anotherPerson) {

    public TakeInPatient {
        colleagues = List.copyOf(colleagues);
    }

    /** Whether it is another person has not been asked. */
    public TakeInPatient(
            PersonDetails person,
            Optional<EmailAddress> email,
            LocalDate onset,
            DiagnosisClass diagnosis,
            List<AccountId> colleagues) {
        this(person, email, onset, diagnosis, colleagues, false);
    }

    /** The same once that was said. */
    TakeInPatient ofAnotherPerson() {
        return new TakeInPatient(person, email, onset, diagnosis, colleagues, true);
    }
}
