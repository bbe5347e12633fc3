package org.steadyback.programme.dosing;

import java.util.List;

import org.steadyback.programme.grading.GradingParameters;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What the next decisions depend on besides plan and log.
 *
 * @param automatic whether plain rises are applied without the physio
 * @param earlier decisions of the last months, newest first
 */
record Facts(GradingParameters parameters, boolean automatic, List<Earlier> earlier) {

    Facts {
        earlier = List.copyOf(earlier);
    }

    List<Earlier> of(PrescriptionId prescription) {
        return earlier.stream()
                .filter(one -> one.prescription().equals(prescription))
                .toList();
    }
}
