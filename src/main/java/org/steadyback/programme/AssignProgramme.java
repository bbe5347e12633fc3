package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/**
 * Command: a physio starts a programme.
 *
 * @param goal in the patient's own words, at most 400 characters; may be empty
 * @param items in the order in which they are done
 * @param overridden the warnings of the checks that the physio goes on against
 */
public record AssignProgramme(
        PatientId patient,
        Mode mode,
        String goal,
        LocalDate startsOn,
        List<PlanItem> items,
        Outlook outlook,
        List<Overridden> overridden) {

    public AssignProgramme {
        goal = TypedText.lines(goal, 0, 400, "The goal");
        items = List.copyOf(items);
        overridden = List.copyOf(overridden);
    }

    /** Open-ended, in all directions, and against no warning. */
    public AssignProgramme(PatientId patient, Mode mode, String goal, LocalDate startsOn, List<PlanItem> items) {
        this(patient, mode, goal, startsOn, items, Outlook.OPEN, List.of());
    }

    /** The same with these reasons. */
    public AssignProgramme because(List<Overridden> reasons) {
        return new AssignProgramme(patient, mode, goal, startsOn, items, outlook, reasons);
    }
}
