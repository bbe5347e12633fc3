package org.steadyback.episode;

import java.util.List;
import java.util.Optional;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.InviteToken;
import org.steadyback.access.KnownPatient;
import org.steadyback.kernel.PatientId;

/** What became of taking somebody in. */
public sealed interface TakeIn {

    /** In care, with an open episode; the token is there if an address for signing in was given. */
    record TakenIn(PatientId patient, Optional<InviteToken> token) implements TakeIn {}

    /** Another account signs in with that address already; nothing was registered. */
    record EmailTaken(EmailAddress email) implements TakeIn {}

    /** A day of birth or onset that cannot be; nothing was registered. */
    record WrongDay(DayFault fault) implements TakeIn {}

    /** The physio treats somebody of that name and birth date already: the same person? Nothing was registered. */
    record AlreadyInCare(List<KnownPatient> known) implements TakeIn {}
}
