package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * What a decision rests on, in the numbers that a physio wants to see beside it.
 *
 * @param sessions how many were looked at
 * @param met how many of them reached the quota
 * @param highestPeak highest peak pain of all; null = none is known
 * @param mornings how many have their next morning answered, with the usual pain known
 * @param settled how many of those mornings were back to usual
 * @param meanEffort to one decimal, 0–10; null = none is known
 * @param dose7Days share of the asked dose done in the last 7 days, 0–1; null = nothing was asked, or not kept with it
 * @param dose14Days the same over 14 days
 */
public record Evidence(
        int sessions,
        int met,
        @Nullable PainScore highestPeak,
        int mornings,
        int settled,
        @Nullable BigDecimal meanEffort,
        @Nullable BigDecimal dose7Days,
        @Nullable BigDecimal dose14Days) {

    /** The evidence of the sessions that a decision was made from. */
    public static Evidence of(GradingState state, List<GradedSession> sessions, GradingParameters parameters) {
        var classifier = new Classifier(parameters, state.quota(), state.usualPain());
        var rises = sessions.stream()
                .map(classifier::morningRise)
                .flatMap(Optional::stream)
                .toList();
        var limit = parameters.of(Parameter.SETTLE_DELTA);
        return new Evidence(
                sessions.size(),
                (int) sessions.stream().filter(session -> met(session, state)).count(),
                sessions.stream()
                        .map(GradedSession::peakPain)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .max(PainScore::compareTo)
                        .orElse(null),
                rises.size(),
                (int) rises.stream().filter(rise -> Amount.above(limit, rise)).count(),
                meanEffort(sessions),
                state.adherence7Days(),
                state.adherence14Days());
    }

    private static boolean met(GradedSession session, GradingState state) {
        var done = session.done();
        return done != null && Amount.reaches(done, state.quota());
    }

    private static @Nullable BigDecimal meanEffort(List<GradedSession> sessions) {
        var efforts = sessions.stream()
                .map(GradedSession::effort)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (efforts.isEmpty()) {
            return null;
        }
        int sum = efforts.stream().mapToInt(Effort::value).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(efforts.size()), 1, RoundingMode.HALF_UP);
    }
}
