package org.steadyback.insight.helps;

import java.util.Map;
import java.util.Optional;

/** The kind that a mixed session counts for (fact sheet §5.2). */
public final class MainKind {

    private static final int LEAST_PERCENT = 60;

    private MainKind() {}

    /**
     * The kind with at least 60 % of the minutes; empty when none has, then the session is left out.
     *
     * @param minutes by kind, each 0 or more
     */
    public static <K> Optional<K> of(Map<K, Integer> minutes) {
        long all = minutes.values().stream().mapToLong(Integer::longValue).sum();
        return minutes.entrySet().stream()
                .filter(kind -> kind.getValue() > 0 && kind.getValue() * 100L >= all * LEAST_PERCENT)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
