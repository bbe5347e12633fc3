package org.steadyback.screening;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a patient may do at the moment.
 *
 * @param reason the clinician's words; never shown to the patient as they are
 * @param opensOn with STAY_ACTIVE the day on which the programme opens by itself
 */
public record Gate(
        GateAction action, String reason, @Nullable LocalDate opensOn, String decidedBy, Instant decidedAt) {

    /** What may be offered on a day: a stay-active hold is over on the day it opens. */
    public GateAction.Offer offerOn(LocalDate day) {
        return opensOn != null && !day.isBefore(opensOn) ? GateAction.Offer.PROGRAMME : action.offer();
    }
}
