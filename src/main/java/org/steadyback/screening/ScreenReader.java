package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Fired;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Rule;

/** Reads screens as they were answered, for the physio. One statement a call. */
@Service
@Transactional(readOnly = true)
public class ScreenReader {

    private static final String SELECT = """
            SELECT s.*, a.display_name, a.role,
                   (SELECT jsonb_agg(jsonb_build_object('question', t.question, 'answer', t.answer, 'reason', t.reason,
                                                        'by', b.display_name, 'at', to_char(t.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                                     ORDER BY t.settled_at, t.settlement_id)
                      FROM screen_settlement t JOIN account b ON b.account_id = t.settled_by
                     WHERE t.screen_id = s.screen_id) AS settlements
              FROM screen s JOIN account a ON a.account_id = s.answered_by
             WHERE s.patient_id = :patient
             ORDER BY s.answered_at DESC, s.screen_id DESC LIMIT 30""";

    private static final TypeReference<List<Map<String, String>>> SETTLEMENTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ScreenReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, at most 30. */
    @PreAuthorize("@care.treats(#patient)")
    public List<ScreenRecord> of(PatientId patient) {
        return jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> screen(row))
                .list();
    }

    private static ScreenRecord screen(ResultSet row) throws SQLException {
        return new ScreenRecord(
                row.getObject("screen_id", UUID.class),
                ScreenKind.valueOf(row.getString("kind")),
                row.getBoolean("complete"),
                ScreenStore.sheet(row),
                ScreenStore.names(row.getString("facts")),
                GateAction.valueOf(row.getString("action")),
                SafetyRows.texts(row.getArray("fired")).stream()
                        .map(ScreenReader::fired)
                        .toList(),
                questions(SafetyRows.texts(row.getArray("unsettled"))),
                settled(row.getString("settlements")),
                Set.copyOf(SafetyRows.texts(row.getArray("tags"))),
                row.getInt("rules_version"),
                row.getInt("wording_version"),
                row.getString("display_name"),
                row.getString("role").equals("PATIENT"),
                row.getTimestamp("answered_at").toInstant());
    }

    private static Fired fired(String text) {
        var parts = text.split(" ");
        return new Fired(Rule.valueOf(parts[0]), Action.valueOf(parts[1]));
    }

    private static Set<Question> questions(List<String> keys) {
        return keys.stream().flatMap(key -> Question.ofKey(key).stream()).collect(Collectors.toSet());
    }

    /** In the order of time, so that the newest of a question stays. */
    private static Map<Question, ScreenRecord.Settled> settled(@Nullable String json) {
        var settled = new EnumMap<Question, ScreenRecord.Settled>(Question.class);
        if (json != null) {
            for (var one : JSON.readValue(json, SETTLEMENTS)) {
                Question.ofKey(text(one, "question"))
                        .ifPresent(question -> settled.put(
                                question,
                                new ScreenRecord.Settled(
                                        text(one, "answer").equals("YES"),
                                        text(one, "reason"),
                                        text(one, "by"),
                                        Instant.parse(text(one, "at")))));
            }
        }
        return settled;
    }

    private static String text(Map<String, String> one, String key) {
        return java.util.Objects.requireNonNull(one.get(key), key);
    }
}
