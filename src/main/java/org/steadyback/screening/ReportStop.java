package org.steadyback.screening;

import java.util.Set;

import org.steadyback.kernel.PatientId;

/** Command: something was felt in a session that ends exercising until a clinician has been asked (fact sheet §2.5). */
public record ReportStop(PatientId patient, Set<StopReason> reasons) {

    public ReportStop {
        reasons = Set.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Nothing was reported");
        }
    }
}
