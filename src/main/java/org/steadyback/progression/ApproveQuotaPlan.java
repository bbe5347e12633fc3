package org.steadyback.progression;

import java.util.List;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: a physio approves the quota plan of these exercises as a whole; every week's step then acts without a further word.
 *
 * @param lines at least one
 */
public record ApproveQuotaPlan(PatientId patient, ProgrammeId programme, List<Line> lines) {

    public ApproveQuotaPlan {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A quota plan has at least one exercise");
        }
    }

    /**
     * One exercise of it.
     *
     * @param version the newest version when the plan was looked at: its dose is the first step
     * @param goal the last quota, in what is graded: repetitions, seconds or minutes
     * @param rise of a week, in the same
     */
    public record Line(PrescriptionId prescription, int version, int goal, int rise) {}
}
