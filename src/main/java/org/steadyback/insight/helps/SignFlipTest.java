package org.steadyback.insight.helps;

import java.util.List;

/**
 * The result of a randomised test of two exercises, A and B, in pairs of days (fact sheet §5.4; CHE14, AHR14).
 *
 * @param mean of outcome A − outcome B, in points; below 0 is better for A
 * @param p two-sided, of the exact sign-flip test, 0–1; with fewer than 6 pairs it cannot reach 0.05
 */
public record SignFlipTest(double mean, double p) {

    /** More pairs than anybody makes; above it counting all patterns would take too long. */
    private static final int MOST_PAIRS = 20;

    /**
     * Counts the sign patterns whose mean is at least as large as the one seen.
     *
     * @param differences one a pair, in whole points, −10 to 10
     * @throws IllegalArgumentException with no pair, more than 20 or a difference that no two scores have
     */
    public static SignFlipTest of(List<Integer> differences) {
        int pairs = differences.size();
        if (pairs == 0 || pairs > MOST_PAIRS || differences.stream().anyMatch(one -> Math.abs(one) > 10)) {
            throw new IllegalArgumentException("1 to " + MOST_PAIRS + " differences from -10 to 10");
        }
        int seen = Math.abs(sum(differences, 0));
        int patterns = 1 << pairs;
        int asLarge = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            asLarge += Math.abs(sum(differences, pattern)) >= seen ? 1 : 0;
        }
        return new SignFlipTest((double) sum(differences, 0) / pairs, (double) asLarge / patterns);
    }

    /** The sum with the signs flipped where the pattern has a bit. */
    private static int sum(List<Integer> differences, int flipped) {
        int sum = 0;
        for (int index = 0; index < differences.size(); index++) {
            sum += (flipped >> index & 1) == 0 ? differences.get(index) : -differences.get(index);
        }
        return sum;
    }
}
