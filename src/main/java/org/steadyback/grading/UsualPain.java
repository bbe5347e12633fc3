package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/** The pain somebody usually wakes with, against which a session is judged (fact sheet §3.2 [D]). */
public record UsualPain(GradingParameters parameters) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The median of the newest answered mornings; with too few of them the pain at the start.
     *
     * @param mornings oldest first, flare days left out; null = not answered
     * @param atStart the pain score of the baseline; null = not known
     * @return 0–10, whole or half; empty when neither is known
     */
    public Optional<BigDecimal> of(List<@Nullable PainScore> mornings, @Nullable PainScore atStart) {
        var answered = mornings.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (answered.size() < parameters.count(Parameter.USUAL_LEAST)) {
            return Optional.ofNullable(atStart).map(pain -> BigDecimal.valueOf(pain.value()));
        }
        int from = Math.max(0, answered.size() - parameters.count(Parameter.USUAL_MORNINGS));
        var sorted = answered.subList(from, answered.size()).stream()
                .mapToInt(PainScore::value)
                .sorted()
                .toArray();
        int twice = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
        return Optional.of(BigDecimal.valueOf(twice).multiply(HALF));
    }
}
