package org.steadyback.screening;

import java.time.Instant;
import java.util.Set;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.rules.Said;

/**
 * Command: the patient told somebody at the clinic of signs, on the telephone or in the room. They count as if they were said in the
 * player (fact sheet §2.9).
 *
 * @param at when it was told
 */
public record ToldSigns(PatientId patient, Set<Said.OfSign> said, Instant at) {

    public ToldSigns {
        said = Set.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("No sign was told");
        }
    }
}
