package org.steadyback.screening;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.QuestionGroup;

/**
 * Command: what a device has kept of the list of the weekly check, its questions left out.
 *
 * @param id named by the device
 * @param ago so long before it was sent the first of it was ticked
 */
public record TellWeekly(PatientId patient, UUID id, Set<QuestionGroup> ticked, Duration ago) {

    public TellWeekly {
        ticked = Set.copyOf(ticked);
    }
}
