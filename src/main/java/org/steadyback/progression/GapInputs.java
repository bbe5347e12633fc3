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
        return Inputs.JSON.readValue(json, GapInputs.class);
    }

    Pace decide(GradingParameters parameters) {
        return new Gap(parameters).after(days, quota, new Granule(granule), granule);
    }
}
