package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Finds baseline and first quota (fact sheet §3.3, START; LAM07, ETG, IENG). */
public record StartRule(GradingParameters parameters) {

    private static final int SHOWN_DECIMALS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * From trials made on different days.
     *
     * @param trials what was managed, each 0 or more, in any order
     * @throws IllegalArgumentException when a trial is below 0
     */
    public Start fromTrials(List<BigDecimal> trials, Granule granule) {
        trials.forEach(trial -> Amount.requireNotNegative(trial, "A trial"));
        int first = parameters.count(Parameter.BASELINE_TRIALS);
        int all = first + parameters.count(Parameter.BASELINE_MORE_TRIALS);
        if (trials.size() < first) {
            return new Start.NeedTrials(first - trials.size());
        }
        var sorted = trials.stream().sorted().toList();
        if (spreads(sorted)) {
            return sorted.size() < all
                    ? new Start.NeedTrials(all - sorted.size())
                    : ready(middleTwice(sorted), TWO, granule);
        }
        return ready(sum(sorted), BigDecimal.valueOf(sorted.size()), granule);
    }

    /** The baseline behind a start that the physio has set: start ÷ start share, to two decimals. */
    public BigDecimal baselineBehind(BigDecimal start) {
        Amount.requireNotNegative(start, "A start");
        return start.divide(parameters.of(Parameter.START_PCT), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The first quota on the next exercise of a family: the start share of its default amount (ADVANCE). */
    public BigDecimal onNextExercise(BigDecimal standard, Granule granule) {
        Amount.requireNotNegative(standard, "A default amount");
        return granule.atLeastOne(granule.floor(standard.multiply(parameters.of(Parameter.START_PCT))));
    }

    /** Whether the usual pain (0–10) is so high that the physio agrees the start. */
    public boolean needsAgreement(BigDecimal usualPain) {
        return Amount.reaches(usualPain, parameters.of(Parameter.HIGH_USUAL));
    }

    /** (max − min) ÷ mean above the limit, without dividing; trials of nothing do not spread. */
    private boolean spreads(List<BigDecimal> sorted) {
        var range = sorted.getLast().subtract(sorted.getFirst()).multiply(BigDecimal.valueOf(sorted.size()));
        return Amount.above(range, parameters.of(Parameter.BASELINE_SPREAD_MAX).multiply(sum(sorted)));
    }

    /** The baseline is total ÷ parts; kept apart so that the quota is cut from the exact value. */
    private Start ready(BigDecimal total, BigDecimal parts, Granule granule) {
        if (total.signum() == 0) {
            return new Start.NothingManaged();
        }
        var exact = total.multiply(parameters.of(Parameter.START_PCT));
        var granules = exact.divide(granule.size().multiply(parts), 0, RoundingMode.FLOOR);
        return new Start.Ready(
                total.divide(parts, MathContext.DECIMAL128).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP),
                granule.atLeastOne(granules.multiply(granule.size())));
    }

    private static BigDecimal sum(List<BigDecimal> trials) {
        return trials.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal middleTwice(List<BigDecimal> sorted) {
        return sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
    }
}
