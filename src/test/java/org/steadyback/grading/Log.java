package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/** Logs in the notation of the fact sheet: peak / next morning / done / effort, oldest first; "-" = not known, "!" = a stop symptom. */
final class Log {

    static final GradingParameters DEFAULTS = GradingParameters.DEFAULTS;

    /** u=3, q=10, B=12, cap=20. */
    static final GradingState USUAL = state(3, 10, 12, 20);

    private Log() {}

    static List<GradedSession> log(String sessions) {
        return Arrays.stream(sessions.trim().split("\\s+"))
                .filter(one -> !one.isEmpty())
                .map(Log::session)
                .toList();
    }

    static GradedSession session(String text) {
        var parts = text.replace("!", "").split("/");
        return new GradedSession(
                pain(parts[0]),
                pain(parts[1]),
                parts[2].equals("-") ? null : new BigDecimal(parts[2]),
                parts[3].equals("-") ? null : new Effort(Integer.parseInt(parts[3])),
                text.endsWith("!") ? Set.of(StopSign.FAINT) : Set.of());
    }

    static GradingState state(double usual, double quota, double baseline, double cap) {
        return new GradingState(
                amount(usual),
                amount(quota),
                amount(baseline),
                amount(cap),
                Granule.ONE,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                0,
                BigDecimal.ONE);
    }

    static Graded decide(GradingState state, String sessions) {
        return new Grading(DEFAULTS).decide(state, log(sessions));
    }

    static List<SessionClass> classes(GradingState state, String sessions) {
        return new Grading(DEFAULTS).classes(state, log(sessions));
    }

    static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros();
    }

    static @Nullable PainScore pain(String text) {
        return text.equals("-") ? null : new PainScore(Integer.parseInt(text));
    }
}
