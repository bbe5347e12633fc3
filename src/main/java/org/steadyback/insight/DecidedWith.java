package org.steadyback.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which answers to decisions belong to a review: those that the same physio gave since their review before, on the same day at
 * most. Pure.
 *
 * @param answers in the order in which they were given
 */
record DecidedWith(List<Given> answers) {

    private static final Duration SAME_SITTING = Duration.ofHours(24);

    /** @param words "Wall squat: Rise, accepted" */
    record Given(UUID by, Instant at, String words) {}

    /** @param before when they concluded their review before; {@link Instant#MIN} if there was none */
    List<String> review(UUID by, Instant at, Instant before) {
        return answers.stream()
                .filter(one -> one.by().equals(by))
                .filter(one -> !one.at().isAfter(at) && one.at().isAfter(before))
                .filter(one -> Duration.between(one.at(), at).compareTo(SAME_SITTING) < 0)
                .map(Given::words)
                .toList();
    }
}
