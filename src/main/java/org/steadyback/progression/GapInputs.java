package org.steadyback.progression;

import java.math.BigDecimal;

import org.steadyback.grading.Gap;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Granule;
import org.steadyback.grading.Pace;

/** What a decision about a gap looked at, as it is stored. */
record GapInputs(int days, BigDecimal quota, BigDecimal granule) {

    static String json(int days, BigDecimal quota, Granule granule) {
        return Inputs.JSON.writeValueAsString(new GapInputs(days, quota, granule.size()));
    }

    static GapInputs read(String json) {
        var node = Inputs.JSON.readTree(json);
        return new GapInputs(
                node.get("days").intValue(),
                node.get("quota").decimalValue(),
                node.get("granule").decimalValue());
    }

    Pace decide(GradingParameters parameters) {
        return new Gap(parameters).after(days, quota, new Granule(granule), granule);
    }
}
