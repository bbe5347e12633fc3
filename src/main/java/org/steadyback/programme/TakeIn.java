package org.steadyback.programme;

import java.util.Optional;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.InviteToken;
import org.steadyback.kernel.PatientId;

/** What became of taking somebody in. */
public sealed interface TakeIn {

    /** In care, with an open episode; the token is there if an address for signing in was given. */
    record TakenIn(PatientId patient, Optional<InviteToken> token) implements TakeIn {}

    /** Another account signs in with that address already; nothing was registered. */
    record EmailTaken(EmailAddress email) implements TakeIn {}

    /** The day of birth or onset has not come yet where the person lives; nothing was registered. */
    record DayToCome() implements TakeIn {}
}
