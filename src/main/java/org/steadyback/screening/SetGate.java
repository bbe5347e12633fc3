package org.steadyback.screening;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;

/** Command: a clinician decides what the patient may do, and says why. */
public record SetGate(
        PatientId patient,
        GateAction action,
        String reason,
        @Nullable LocalDate opensOn) {

    public SetGate {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > 1000) {
            throw new IllegalArgumentException("Please give the reason, in 1 to 1000 characters");
        }
        if (opensOn != null && action != GateAction.STAY_ACTIVE) {
            throw new IllegalArgumentException("Only a stay-active hold opens on a day");
        }
    }
}
