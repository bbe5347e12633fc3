package org.steadyback.insight.helps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The estimator of the fact sheet §5.3: regression on start, time and kind, then a cautious reading of the result. */
public final class Estimator {

    /** Ratings are whole numbers: the residual variance is never taken for less [D]. */
    private static final double LEAST_VARIANCE = 0.25;

    /** Most correlation between neighbours that is allowed for [D]. */
    private static final double MOST_CORRELATION = 0.6;

    /** τ: spread of real differences between kinds within a person, in points [D]. */
    private static final double PRIOR = 0.75;

    /** Effects within ± this many points are too small to matter [D]. */
    private static final double TOO_SMALL = 0.5;

    /** Half-width of a 90 % range in standard deviations. */
    private static final double NINETY_PERCENT = 1.645;

    /** Below this the squared residuals are rounding of an exact fit: they correlate with nothing. */
    private static final double EXACT = 1e-9;

    private Estimator() {}

    /**
     * The effect of one kind against all others.
     *
     * @return empty when the data cannot tell: only one kind, kinds that go with start or time exactly, or fewer than three
     *     sessions more than coefficients
     */
    public static Optional<Estimate> of(Series series, String target) {
        var columns = columns(series, target);
        int freedom = series.size() - columns.size();
        if (freedom < 3) {
            return Optional.empty();
        }
        return LeastSquares.fit(columns, array(series.outcome())).map(fit -> read(fit, freedom));
    }

    private static List<double[]> columns(Series series, String target) {
        int size = series.size();
        var columns = new ArrayList<double[]>();
        columns.add(filled(size));
        var start = array(series.start());
        double mean = Arrays.stream(start).average().orElse(0);
        if (Arrays.stream(start).anyMatch(value -> value != start[0])) {
            columns.add(Arrays.stream(start).map(value -> value - mean).toArray());
        }
        var time = new double[size];
        var kind = new double[size];
        for (int index = 0; index < size; index++) {
            time[index] = index / (size - 1.0) - 0.5;
            kind[index] = series.category().get(index).equals(target) ? 1 : 0;
        }
        columns.add(time);
        columns.add(kind);
        return columns;
    }

    private static Estimate read(LeastSquares fit, int freedom) {
        double squares = LeastSquares.dot(fit.residuals(), fit.residuals());
        double correlation = correlation(fit.residuals(), squares);
        double variance = Math.max(squares / freedom, LEAST_VARIANCE)
                * fit.variance()
                * ((1 + correlation) / (1 - correlation))
                * (freedom / (freedom - 2.0));
        double weight = PRIOR * PRIOR / (PRIOR * PRIOR + variance);
        double shrunk = fit.coefficient() * weight;
        double deviation = Math.sqrt(variance * weight);
        return new Estimate(
                fit.coefficient(),
                Math.sqrt(variance),
                shrunk,
                shrunk - NINETY_PERCENT * deviation,
                shrunk + NINETY_PERCENT * deviation,
                Normal.cumulative((-TOO_SMALL - shrunk) / deviation),
                Normal.cumulative((shrunk - TOO_SMALL) / deviation),
                correlation,
                fit.residuals().length);
    }

    /** ρ = clip(r₁ + 1/n): the lag-1 correlation of the residuals, corrected for its bias in short series. */
    private static double correlation(double[] residuals, double squares) {
        double neighbours = 0;
        for (int index = 1; index < residuals.length; index++) {
            neighbours += residuals[index - 1] * residuals[index];
        }
        double raw = squares < EXACT ? 0 : neighbours / squares;
        return Math.clamp(raw + 1.0 / residuals.length, 0.0, MOST_CORRELATION);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] filled(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
