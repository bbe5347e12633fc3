package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;

/**
 * Command: a physio changes a running programme.
 *
 * @param basedOnVersion the programme's version when the form was opened
 * @param validFrom first day of what changed; null = today where the patient lives
 * @param items the whole plan as it should be, in order; an exercise that is missing is withdrawn
 */
public record ChangeProgramme(
        PatientId patient,
        ProgrammeId programme,
        long basedOnVersion,
        @Nullable LocalDate validFrom,
        Mode mode,
        String goal,
        List<ItemChange> items) {

    public ChangeProgramme {
        goal = Texts.bounded(goal, 0, 400, "The goal");
        items = List.copyOf(items);
    }
}
