package org.steadyback.screening;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;

/**
 * A decision was added to a patient's gate, by a screen, a stop or a clinician. Heard in the same transaction, so that whatever
 * depends on the gate changes with it or not at all.
 *
 * @param before null = nothing had been decided
 */
public record GateChanged(PatientId patient, @Nullable GateAction before, GateAction after) {

    /** Whether less may be done than before; the first decision closes nothing. */
    public boolean closesFurther() {
        return before != null && after.moreUrgentThan(before);
    }
}
