package org.steadyback.insight.helps;

/** The standard normal distribution. */
final class Normal {

    /** Beyond this the rest is below what a double can show next to 1. */
    private static final double FAR = 9;

    private Normal() {}

    /** Φ(x), by the series of odd powers x + x³/3 + x⁵/15 + … times the density; accurate to about 1e-15. */
    static double cumulative(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double term = x;
        double sum = x;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        double density = StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI);
        return Math.clamp(0.5 + sum * density, 0.0, 1.0);
    }
}
