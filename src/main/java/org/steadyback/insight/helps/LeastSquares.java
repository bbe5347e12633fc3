package org.steadyback.insight.helps;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An ordinary least-squares fit.
 *
 * @param coefficient of the last column
 * @param variance of that coefficient for residuals of variance 1
 * @param residuals in the order of the rows
 */
record LeastSquares(double coefficient, double variance, double[] residuals) {

    /** A pivot this small against what it was at first means that the columns say the same twice. */
    private static final double NOTHING = 1e-9;

    /** The fit; empty when a column follows from the others, so that nothing can be told apart. */
    static Optional<LeastSquares> fit(List<double[]> columns, double[] outcome) {
        int count = columns.size();
        // The normal equations, with the outcome and one unit vector on the right: both unknowns in one elimination.
        var rows = new double[count][count + 2];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                rows[row][column] = dot(columns.get(row), columns.get(column));
            }
            rows[row][count] = dot(columns.get(row), outcome);
        }
        rows[count - 1][count + 1] = 1;
        if (!eliminate(rows, count)) {
            return Optional.empty();
        }
        var residuals = outcome.clone();
        for (int column = 0; column < count; column++) {
            for (int index = 0; index < residuals.length; index++) {
                residuals[index] -= rows[column][count] * columns.get(column)[index];
            }
        }
        return Optional.of(new LeastSquares(rows[count - 1][count], rows[count - 1][count + 1], residuals));
    }

    /** Gauss–Jordan; the matrix is positive definite when its columns are independent, so the diagonal serves as pivot. */
    private static boolean eliminate(double[][] rows, int count) {
        var sizes = IntStream.range(0, count).mapToDouble(row -> rows[row][row]).toArray();
        for (int pivot = 0; pivot < count; pivot++) {
            double head = rows[pivot][pivot];
            if (head <= NOTHING * sizes[pivot]) {
                return false;
            }
            divide(rows[pivot], head);
            for (int row = 0; row < count; row++) {
                if (row != pivot) {
                    subtract(rows[row], rows[pivot], rows[row][pivot]);
                }
            }
        }
        return true;
    }

    private static void divide(double[] row, double by) {
        for (int index = 0; index < row.length; index++) {
            row[index] /= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int index = 0; index < row.length; index++) {
            row[index] -= times * other[index];
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }
}
