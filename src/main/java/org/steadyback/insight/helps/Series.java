package org.steadyback.insight.helps;

import java.util.List;

/**
 * Sessions of one person in time order, one a time step. Flare days and stopped sessions are left out before.
 *
 * @param start pain before, 0–10 (right after: before the session; next morning: that day's morning)
 * @param outcome pain after, 0–10; lower is better
 * @param category the kind of each session
 */
public record Series(List<Double> start, List<Double> outcome, List<String> category) {

    /** @throws IllegalArgumentException when the lists differ in length or a score is outside 0–10 */
    public Series {
        start = List.copyOf(start);
        outcome = List.copyOf(outcome);
        category = List.copyOf(category);
        if (start.size() != outcome.size() || start.size() != category.size()) {
            throw new IllegalArgumentException("Start, outcome and category have one entry a session each");
        }
        requireScores(start);
        requireScores(outcome);
    }

    int size() {
        return start.size();
    }

    private static void requireScores(List<Double> scores) {
        if (!scores.stream().allMatch(score -> score >= 0 && score <= 10)) {
            throw new IllegalArgumentException("Pain is from 0 to 10");
        }
    }
}
