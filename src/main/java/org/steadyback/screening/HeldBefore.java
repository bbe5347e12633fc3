package org.steadyback.screening;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.PatientId;

/**
 * Signs that were ticked and may still be put right: nothing was raised yet, and nothing is offered meanwhile (fact sheet §2.9, "What
 * is shut"). Implemented above, where they are held.
 */
public interface HeldBefore {

    /** All that is held for this patient, with the most urgent advice; empty = nothing, or nothing that stops. */
    Optional<HeldStop> stopFor(PatientId patient);

    /** The most urgent advice that is held for this patient; empty = nothing, or nothing that stops. */
    default Optional<Advice> adviceFor(PatientId patient) {
        return stopFor(patient).map(HeldStop::advice);
    }

    /**
     * In place of what was held by this id; its time begins anew.
     *
     * @param stop what it leads to once it is sent
     * @param send stores it; it may run on another thread, and again where it failed
     */
    void hold(UUID id, PatientId patient, HeldStop stop, Duration within, Runnable send);

    /** The same of signs. */
    default void hold(UUID id, PatientId patient, Advice advice, Duration within, Runnable send) {
        hold(id, patient, HeldStop.of(advice), within, send);
    }

    /** Before it was sent: as if it had never been said. False where nothing is held, or no longer. */
    boolean takeBack(UUID id, PatientId patient);

    /** Once: whoever comes second finds it sent. */
    void send(UUID id, PatientId patient);
}
