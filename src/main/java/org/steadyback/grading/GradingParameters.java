package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The numbers by which a decision is made. Each decision stores the version and is made again from it, so a version never
 * changes its numbers.
 *
 * @param version 1 = the defaults of the fact sheet; what a clinic changes gets a number of its own
 * @param values one for every {@link Parameter}, within its range
 */
public record GradingParameters(int version, Map<Parameter, BigDecimal> values) {

    /** The defaults of the fact sheet §3.2. No clinician has signed them yet. */
    public static final GradingParameters DEFAULTS = new GradingParameters(1, standards());

    /** @throws IllegalArgumentException when a value is missing or outside its range, or the versions run below 1 */
    public GradingParameters {
        if (version < 1) {
            throw new IllegalArgumentException("The version of the parameters starts at 1");
        }
        for (var parameter : Parameter.values()) {
            var value = values.get(parameter);
            if (value == null || !parameter.allows(value)) {
                throw new IllegalArgumentException(
                        parameter + " is from " + parameter.least() + " to " + parameter.most() + ", not " + value);
            }
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        if (Amount.above(value(values, Parameter.STEP_PCT), value(values, Parameter.STEP_PCT_EASY))) {
            throw new IllegalArgumentException("The normal step is not larger than the step after easy sessions");
        }
    }

    /** These numbers with some changed, under a version of their own. */
    public GradingParameters with(int newVersion, Map<Parameter, BigDecimal> changes) {
        var changed = new EnumMap<>(values);
        changed.putAll(changes);
        return new GradingParameters(newVersion, changed);
    }

    /** The value, in the parameter's unit. */
    public BigDecimal of(Parameter parameter) {
        return value(values, parameter);
    }

    /** The value of a parameter that counts something. */
    public int count(Parameter parameter) {
        return of(parameter).intValueExact();
    }

    private static BigDecimal value(Map<Parameter, BigDecimal> values, Parameter parameter) {
        return Objects.requireNonNull(values.get(parameter));
    }

    private static Map<Parameter, BigDecimal> standards() {
        var standards = new EnumMap<Parameter, BigDecimal>(Parameter.class);
        for (var parameter : Parameter.values()) {
            standards.put(parameter, parameter.standard());
        }
        return standards;
    }
}
