package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Inputs {
        sessions = List.copyOf(sessions);
    }

    String json() {
        var object = JSON.createObjectNode();
        put(object, "usualPain", state.usualPain());
        put(object, "quota", state.quota());
        put(object, "baseline", state.baseline());
        put(object, "cap", state.cap());
        put(object, "granule", state.granule().size());
        put(object, "riseInLast7Days", state.riseInLast7Days());
        put(object, "adherence7Days", state.adherence7Days());
        put(object, "adherence14Days", state.adherence14Days());
        object.put("stepDownsInLast14Days", state.stepDownsInLast14Days());
        put(object, "minimumQuota", state.minimumQuota());
        var list = object.putArray("sessions");
        sessions.forEach(session -> fill(list.addObject(), session));
        return JSON.writeValueAsString(object);
    }

    private static void fill(ObjectNode object, GradedSession session) {
        put(
                object,
                "peakPain",
                session.peakPain() == null ? null : session.peakPain().value());
        put(
                object,
                "nextMorningPain",
                session.nextMorningPain() == null
                        ? null
                        : session.nextMorningPain().value());
        put(object, "done", session.done());
        put(object, "effort", session.effort() == null ? null : session.effort().value());
        var signs = object.putArray("stopSymptoms");
        session.stopSigns().stream()
                .sorted()
                .forEach(sign -> signs.add(sign.name().toLowerCase(Locale.ROOT)));
    }

    private static void put(ObjectNode object, String name, @Nullable Integer value) {
        if (value == null) {
            object.putNull(name);
        } else {
            object.put(name, value.intValue());
        }
    }

    private static void put(ObjectNode object, String name, @Nullable BigDecimal value) {
        if (value == null) {
            object.putNull(name);
        } else {
            object.put(name, plain(value));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Inputs read(String json) {
        var object = JSON.readTree(json);
        var sessions = new ArrayList<GradedSession>();
        object.get("sessions").forEach(session -> sessions.add(session(session)));
        return new Inputs(
                new GradingState(
                        decimal(object, "usualPain"),
                        need(object, "quota"),
                        need(object, "baseline"),
                        need(object, "cap"),
                        new Granule(need(object, "granule")),
                        need(object, "riseInLast7Days"),
                        decimal(object, "adherence7Days"),
                        decimal(object, "adherence14Days"),
                        object.get("stepDownsInLast14Days").intValue(),
                        need(object, "minimumQuota")),
                sessions);
    }

    private static GradedSession session(JsonNode object) {
        var signs = EnumSet.noneOf(StopSign.class);
        object.get("stopSymptoms")
                .forEach(sign -> signs.add(StopSign.valueOf(sign.stringValue().toUpperCase(Locale.ROOT))));
        var effort = object.get("effort");
        return new GradedSession(
                pain(object.get("peakPain")),
                pain(object.get("nextMorningPain")),
                decimal(object, "done"),
                effort.isNull() ? null : new Effort(effort.intValue()),
                signs);
    }

    private static @Nullable PainScore pain(JsonNode value) {
        return value.isNull() ? null : new PainScore(value.intValue());
    }

    private static @Nullable BigDecimal decimal(JsonNode object, String name) {
        var value = object.get(name);
        return value.isNull() ? null : value.decimalValue();
    }

    private static BigDecimal need(JsonNode object, String name) {
        return object.get(name).decimalValue();
    }
}
