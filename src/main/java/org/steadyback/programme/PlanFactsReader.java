package org.steadyback.programme;

import java.util.Map;

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

    PlanFacts factsOf(PatientId patient) {
        var parameters = GradingParameters.DEFAULTS;
        var log = mornings.getIfAvailable();
        if (log == null) {
            return PlanFacts.NONE;
        }
        var newest = log.newest(patient, parameters.count(Parameter.USUAL_MORNINGS));
        var usual = new UsualPain(parameters).of(java.util.List.copyOf(newest), null);
        return new PlanFacts(parameters, usual.orElse(null), Map.of());
    }
}
