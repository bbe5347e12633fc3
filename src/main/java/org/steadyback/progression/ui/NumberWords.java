package org.steadyback.progression.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;

/** Numbers of the rules as a manager reads them. */
final class NumberWords {

    private NumberWords() {}

    /** "Step pct easy": the name under which the fact sheet and the safety file have it. */
    static String name(Parameter parameter) {
        var words = parameter.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.toPlainString() : stripped.toString();
    }

    static String range(Parameter parameter) {
        return parameter.adjustable() ? plain(parameter.least()) + "–" + plain(parameter.most()) : "fixed";
    }

    static String unit(Parameter parameter) {
        return parameter.unit().name().toLowerCase(Locale.ROOT);
    }

    /** What differs from the fact sheet: "Step pct 0.15". */
    static String changes(GradingParameters parameters) {
        var changes = Arrays.stream(Parameter.values())
                .filter(one -> parameters.of(one).compareTo(one.standard()) != 0)
                .map(one -> name(one) + " " + plain(parameters.of(one)))
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? "as in the fact sheet" : changes;
    }
}
