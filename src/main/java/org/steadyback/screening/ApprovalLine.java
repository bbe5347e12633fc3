package org.steadyback.screening;

import java.util.List;
import java.util.Optional;

import org.steadyback.library.Caution;
import org.steadyback.library.ExerciseId;

/**
 * One exercise that needs a physio's word for a patient, or has it.
 *
 * @param because the library's cautions that concern the patient, the strictest first; empty where only the gate asks
 * @param newest the last word on it
 */
public record ApprovalLine(
        ExerciseId exercise,
        String name,
        List<Caution> because,
        boolean inProgramme,
        boolean approved,
        Optional<Approval> newest) {

    public ApprovalLine {
        because = List.copyOf(because);
    }
}
