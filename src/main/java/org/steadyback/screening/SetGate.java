package org.steadyback.screening;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/** Command: a clinician decides what the patient may do, and says why. */
public record SetGate(
        PatientId patient,
        GateAction action,
        String reason,
        @Nullable LocalDate opensOn) {

    public SetGate {
        reason = TypedText.tidy(reason);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 1000) {
            throw new IllegalArgumentException("Please give the reason, in 1 to 1000 characters");
        }
        if (opensOn != null && action != GateAction.STAY_ACTIVE) {
            throw new IllegalArgumentException("Only a stay-active hold opens on a day");
        }
    }
}
