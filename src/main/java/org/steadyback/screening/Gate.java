package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a patient may do at the moment.
 *
 * @param reason the clinician's words, or what the screen found; never shown to the patient as it is
 * @param opensOn with STAY_ACTIVE the day on which the programme opens by itself
 * @param decidedBy the clinician, or who answered the screen
 */
public record Gate(
        GateAction action,
        String reason,
        @Nullable LocalDate opensOn,
        String decidedBy,
        Instant decidedAt,
        GateSource source) {

    /** As a clinician decided. */
    public Gate(GateAction action, String reason, @Nullable LocalDate opensOn, String decidedBy, Instant decidedAt) {
        this(action, reason, opensOn, decidedBy, decidedAt, GateSource.CLINICIAN);
    }

    /** What may be offered on a day: a stay-active hold is over on the day it opens. */
    public GateAction.Offer offerOn(LocalDate day) {
        return openedBy(day) ? GateAction.Offer.PROGRAMME : action.offer();
    }

    /** Whether this is a hold whose day has come. */
    public boolean openedBy(LocalDate day) {
        return opensOn != null && !day.isBefore(opensOn);
    }
}
