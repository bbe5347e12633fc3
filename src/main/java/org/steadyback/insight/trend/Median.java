package org.steadyback.insight.trend;

import java.util.List;

/** The value in the middle. */
final class Median {

    private Median() {}

    static double of(List<Integer> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
