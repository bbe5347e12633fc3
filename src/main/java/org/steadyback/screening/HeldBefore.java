package org.steadyback.screening;

import java.util.Optional;

import org.steadyback.kernel.PatientId;

/**
 * Signs that were ticked and may still be put right: nothing was raised yet, and nothing is offered meanwhile (fact sheet §2.9, "What
 * is shut"). Implemented above, where they are held.
 */
public interface HeldBefore {

    /** The most urgent advice that is held for this patient; empty = nothing, or nothing that stops. */
    Optional<Advice> adviceFor(PatientId patient);
}
