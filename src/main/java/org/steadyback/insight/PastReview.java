package org.steadyback.insight;

import java.time.Instant;
import java.util.List;

/**
 * A concluded review.
 *
 * @param mine whether the asking physio made it
 * @param decided what the physio answered to decisions on doses with it, oldest first: "Wall squat: Rise, accepted"
 */
public record PastReview(String by, boolean mine, Instant at, String note, List<String> decided) {

    public PastReview {
        decided = List.copyOf(decided);
    }
}
