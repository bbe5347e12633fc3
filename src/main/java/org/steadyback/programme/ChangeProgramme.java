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
 * @param outlook null = stays as it is
 * @param overridden the warnings of the checks that the physio goes on against
 */
public record ChangeProgramme(
        PatientId patient,
        ProgrammeId programme,
        long basedOnVersion,
        @Nullable LocalDate validFrom,
        Mode mode,
        String goal,
        List<ItemChange> items,
        @Nullable Outlook outlook,
        List<Overridden> overridden) {

    public ChangeProgramme {
        goal = Texts.bounded(goal, 0, 400, "The goal");
        items = List.copyOf(items);
        overridden = List.copyOf(overridden);
    }

    /** The outlook stays, and it goes against no warning. */
    public ChangeProgramme(
            PatientId patient,
            ProgrammeId programme,
            long basedOnVersion,
            @Nullable LocalDate validFrom,
            Mode mode,
            String goal,
            List<ItemChange> items) {
        this(patient, programme, basedOnVersion, validFrom, mode, goal, items, null, List.of());
    }

    /** The same with these reasons. */
    public ChangeProgramme because(List<Overridden> reasons) {
        return new ChangeProgramme(patient, programme, basedOnVersion, validFrom, mode, goal, items, outlook, reasons);
    }
}
