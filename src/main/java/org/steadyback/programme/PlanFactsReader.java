package org.steadyback.programme;

import java.util.Collection;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.grading.GradingParameters;
import org.steadyback.programme.grading.Parameter;
import org.steadyback.programme.grading.UsualPain;

/** Reads what a plan is checked against. */
@Component
class PlanFactsReader {

    private final ObjectProvider<MorningScores> mornings;

    PlanFactsReader(ObjectProvider<MorningScores> mornings) {
        this.mornings = mornings;
    }

    /** @param programmes all of the patient's, ended ones too: whoever reads facts has them at hand */
    PlanFacts factsOf(PatientId patient, Collection<ProgrammePlan> programmes) {
        // the numbers of the usual pain are fixed: no clinic has others
        var parameters = GradingParameters.DEFAULTS;
        var starts = MeasuredStarts.of(programmes);
        var log = mornings.getIfAvailable();
        if (log == null) {
            return new PlanFacts(parameters, null, starts);
        }
        var newest = log.newest(patient, parameters.count(Parameter.USUAL_MORNINGS));
        var usual = new UsualPain(parameters).of(List.copyOf(newest), null);
        return new PlanFacts(parameters, usual.orElse(null), starts);
    }
}
