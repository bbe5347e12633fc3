package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.kernel.PatientId;

/**
 * Command: a physio starts a programme.
 *
 * @param goal in the patient's own words, at most 400 characters; may be empty
 * @param items in the order in which they are done
 */
public record AssignProgramme(PatientId patient, Mode mode, String goal, LocalDate startsOn, List<PlanItem> items) {

    public AssignProgramme {
        goal = Texts.bounded(goal, 0, 400, "The goal");
        items = List.copyOf(items);
    }
}
