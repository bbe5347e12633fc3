package org.steadyback.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/** Which of several answers for one morning counts: the one that was given last, whenever it came in. Pure. */
final class MorningAnswers {

    /** The same as an order in SQL, of one alias-free table; the answer that counts comes first. */
    static final String NEWEST_FIRST = "coalesce(answered_at, received_at) DESC, received_at DESC, morning_id DESC";

    private MorningAnswers() {}

    /**
     * One answer.
     *
     * @param answeredAt null = not told; its arrival counts
     */
    record Given(MorningId id, PainScore pain, @Nullable Instant answeredAt, Instant receivedAt) {

        private Instant at() {
            return answeredAt == null ? receivedAt : answeredAt;
        }
    }

    static Optional<Given> counting(Collection<Given> given) {
        return given.stream()
                .max(Comparator.comparing(Given::at)
                        .thenComparing(Given::receivedAt)
                        .thenComparing(one -> one.id().toString()));
    }
}
