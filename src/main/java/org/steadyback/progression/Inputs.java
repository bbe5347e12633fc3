package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.grading.Effort;
import org.steadyback.grading.GradedSession;
import org.steadyback.grading.GradingState;
import org.steadyback.grading.Granule;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;

/**
 * What a decision looked at, as it is stored: the format of {@code script/replay grading}. What is not known is null; the rules
 * answer that too, the files of the script have it for the next morning only.
 */
record Inputs(GradingState state, List<GradedSession> sessions) {

    /** Strict: what was stored otherwise than it is read here must not become a 0 or a null. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    Inputs {
        sessions = List.copyOf(sessions);
    }

    private record Stored(
            @Nullable BigDecimal usualPain,
            BigDecimal quota,
            BigDecimal baseline,
            BigDecimal cap,
            BigDecimal granule,
            BigDecimal riseInLast7Days,
            @Nullable BigDecimal adherence7Days,
            @Nullable BigDecimal adherence14Days,
            int stepDownsInLast14Days,
            BigDecimal minimumQuota,
            List<Session> sessions) {}

    private record Session(
            @Nullable Integer peakPain,
            @Nullable Integer nextMorningPain,
            @Nullable BigDecimal done,
            @Nullable Integer effort,
            List<String> stopSymptoms) {

        static Session of(GradedSession session) {
            return new Session(
                    orNull(session.peakPain(), PainScore::value),
                    orNull(session.nextMorningPain(), PainScore::value),
                    orNull(session.done(), Inputs::plain),
                    orNull(session.effort(), Effort::value),
                    session.stopSigns().stream()
                            .sorted()
                            .map(sign -> sign.name().toLowerCase(Locale.ROOT))
                            .toList());
        }

        GradedSession graded() {
            return new GradedSession(
                    orNull(peakPain, PainScore::new),
                    orNull(nextMorningPain, PainScore::new),
                    done,
                    orNull(effort, Effort::new),
                    stopSymptoms.stream()
                            .map(sign -> StopSign.valueOf(sign.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet()));
        }
    }

    String json() {
        return JSON.writeValueAsString(new Stored(
                orNull(state.usualPain(), Inputs::plain),
                plain(state.quota()),
                plain(state.baseline()),
                plain(state.cap()),
                plain(state.granule().size()),
                plain(state.riseInLast7Days()),
                orNull(state.adherence7Days(), Inputs::plain),
                orNull(state.adherence14Days(), Inputs::plain),
                state.stepDownsInLast14Days(),
                plain(state.minimumQuota()),
                sessions.stream().map(Session::of).toList()));
    }

    static Inputs read(String json) {
        var stored = JSON.readValue(json, Stored.class);
        return new Inputs(
                new GradingState(
                        stored.usualPain,
                        stored.quota,
                        stored.baseline,
                        stored.cap,
                        new Granule(stored.granule),
                        stored.riseInLast7Days,
                        stored.adherence7Days,
                        stored.adherence14Days,
                        stored.stepDownsInLast14Days,
                        stored.minimumQuota),
                stored.sessions.stream().map(Session::graded).toList());
    }

    /** 20, not 2E+1 or 20.0. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <F, T> @Nullable T orNull(@Nullable F from, Function<F, T> to) {
        return from == null ? null : to.apply(from);
    }
}
