package org.steadyback.insight.trend;

import java.util.List;
import java.util.Optional;

import org.steadyback.kernel.PainScore;

/**
 * The worst pain of the last session against the person's own usual worst: somebody whose usual is 8 is not an alarm for ever.
 *
 * @param usual median of up to seven sessions before
 */
public record PeakRise(PainScore last, double usual) {

    private static final int MOST = 7;
    private static final int LEAST = 3;

    /** Empty with fewer than three earlier answers; sessions without an answer are left out by the caller. */
    public static Optional<PeakRise> of(List<PainScore> newestFirst) {
        if (newestFirst.size() <= LEAST) {
            return Optional.empty();
        }
        var earlier = newestFirst.subList(1, Math.min(newestFirst.size(), MOST + 1));
        return Optional.of(new PeakRise(
                newestFirst.getFirst(),
                Median.of(earlier.stream().map(PainScore::value).toList())));
    }

    public boolean counts() {
        return last.value() - usual >= PainTrend.CHANGE_THAT_COUNTS;
    }
}
