package org.steadyback.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Estimator;
import org.steadyback.insight.helps.Series;

/** A case of "what helps me": one evaluation, to three decimals. */
final class HelpsCase {

    private static final int DECIMALS = 3;

    private HelpsCase() {}

    static Map<String, Object> answer(JsonFields input) {
        var series = new Series(input.decimals("start"), input.decimals("outcome"), input.texts("category"));
        return Estimator.of(series, input.text("target"))
                .map(HelpsCase::fields)
                .orElseThrow(
                        () -> new BadFile(
                                input.where()
                                        + ": too few sessions, or none of the target or of others that could be told from start and time"));
    }

    private static Map<String, Object> fields(Estimate estimate) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("effect", rounded(estimate.effect()));
        fields.put("standardError", rounded(estimate.standardError()));
        fields.put("shrunk", rounded(estimate.shrunk()));
        fields.put("low", rounded(estimate.low()));
        fields.put("high", rounded(estimate.high()));
        fields.put("probabilityHelps", rounded(estimate.probabilityHelps()));
        fields.put("probabilityWorse", rounded(estimate.probabilityWorse()));
        fields.put("label", estimate.label());
        return fields;
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
