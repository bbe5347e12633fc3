package org.steadyback.access;

import java.util.List;
import java.util.Optional;

import org.steadyback.kernel.PatientId;

/** What became of registering a patient. */
public sealed interface Registration {

    /** The patient is registered; the token is there if an address for signing in was given. */
    record Registered(PatientId patient, Optional<InviteToken> token) implements Registration {}

    /** Another account signs in with that address already. */
    record EmailTaken(EmailAddress email) implements Registration {}

    /** Whoever asks treats somebody of that name and birth date already; nobody was registered. */
    record AlreadyInCare(List<KnownPatient> known) implements Registration {}
}
