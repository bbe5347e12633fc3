package org.steadyback.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;

/** Reads every decision on a patient's doses, and runs the rules again on what one of them looked at. */
@Service
@Transactional(readOnly = true)
public class DecisionReader {

    private static final int MOST = 300;

    private static final String SELECT = """
            SELECT d.*, d.inputs::text AS inputs_text, d.evidence::text AS evidence_text, v.exercise_id, v.exercise_version,
                   EXISTS (SELECT FROM dose_decision n WHERE n.prescription_id = d.prescription_id
                              AND (n.decided_at, n.decision_id) > (d.decided_at, d.decision_id))
                       OR EXISTS (SELECT FROM decision_answer t
                                   WHERE t.decision_id = d.decision_id AND t.answer = 'TAKEN_BACK') AS superseded,
                   (SELECT coalesce(json_agg(json_build_object('answer', a.answer, 'cause', a.cause, 'typed', a.reason, 'by', b.display_name,
                                                               'at', a.answered_at) ORDER BY a.answered_at), '[]')::text
                      FROM decision_answer a JOIN account b ON b.account_id = a.answered_by
                     WHERE a.decision_id = d.decision_id) AS answers
              FROM dose_decision d
              JOIN prescription_version v ON v.prescription_id = d.prescription_id AND v.number = d.judged_version
             WHERE d.patient_id = :patient
             ORDER BY d.decided_at DESC, d.decision_id DESC LIMIT :most""";

    private static final String TOLD = """
            SELECT d.decision_id, d.decision, d.cause, d.quantity, d.told_from, d.told_to, d.told_settled, v.exercise_id,
                   v.exercise_version
              FROM dose_decision d
              JOIN prescription_version v ON v.prescription_id = d.prescription_id AND v.number = d.judged_version
             WHERE d.patient_id = :patient AND d.decision_id = ANY (:ids)""";

    private static final String STORED = """
            SELECT d.rule, d.inputs::text AS inputs_text, d.decision, d.quota_after, d.classes, g.version, g.changes::text AS changes
              FROM dose_decision d
              LEFT JOIN grading_parameters g ON g.clinic_id = d.clinic_id AND g.version = d.parameters_version
             WHERE d.decision_id = :id AND d.patient_id = :patient""";

    private final JdbcClient jdbc;
    private final CardsAtHand cards;

    DecisionReader(JdbcClient jdbc, CardsAtHand cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    /** A decision whose exercise is still to be named. */
    private record Found(VersionKey exercise, Function<String, DecisionRow> named) {}

    /** Newest first. */
    @PreAuthorize("@care.treats(#patient)")
    public List<DecisionRow> of(PatientId patient) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("most", MOST)
                .query((row, _) -> found(row))
                .list();
        var words = cards.of(rows.stream().map(Found::exercise).toList());
        return rows.stream()
                .map(one -> one.named()
                        .apply(Objects.requireNonNull(words.get(one.exercise())).name()))
                .toList();
    }

    /** The rules on the stored inputs, with the numbers of that time: the same answer, or not. */
    @PreAuthorize("@care.treats(#patient)")
    public Replayed replay(PatientId patient, DecisionId decision) {
        return jdbc.sql(STORED)
                .param("id", decision.value())
                .param("patient", patient.value())
                .query((row, _) -> Replayed.of(
                        new Replayed.Stored(
                                NewDecision.Rule.valueOf(row.getString("rule")),
                                row.getString("inputs_text"),
                                Decision.valueOf(row.getString("decision")),
                                row.getBigDecimal("quota_after"),
                                DecisionContextReader.classes(row.getArray("classes"))),
                        ClinicNumbers.of(row.getObject("version", Integer.class), row.getString("changes"))))
                .optional()
                .orElseThrow(() -> new NotFoundException("Decision"));
    }

    /** What the patient was told of these decisions, in this order. */
    @PreAuthorize("@care.isSelf(#patient)")
    public List<ToldDecision> told(PatientId patient, List<DecisionId> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<DecisionId, ToldRow>();
        jdbc.sql(TOLD)
                .param("patient", patient.value())
                .param("ids", decisions.stream().map(DecisionId::value).toArray(UUID[]::new))
                .query((row, _) -> new ToldRow(
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        exercise(row),
                        news(row, "decision", "cause", "quantity")))
                .list()
                .forEach(one -> found.put(one.id(), one));
        var words = cards.of(
                found.values().stream().map(ToldRow::exercise).distinct().toList());
        return decisions.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(one -> new ToldDecision(
                        one.id(),
                        Objects.requireNonNull(words.get(one.exercise())).name(),
                        one.news()))
                .toList();
    }

    private record ToldRow(DecisionId id, VersionKey exercise, DoseNews news) {}

    private static VersionKey exercise(ResultSet row) throws SQLException {
        return new VersionKey(new ExerciseId(row.getString("exercise_id")), row.getInt("exercise_version"));
    }

    private static Found found(ResultSet row) throws SQLException {
        var id = new DecisionId(row.getObject("decision_id", UUID.class));
        int judged = row.getInt("judged_version");
        int parameters = row.getInt("parameters_version");
        var news = news(row, "decision", "cause", "quantity");
        var before = row.getBigDecimal("quota_before");
        var after = row.getBigDecimal("quota_after");
        var days = DecisionContextReader.dates(row.getArray("days"));
        var classes = DecisionContextReader.classes(row.getArray("classes"));
        var evidence = EvidenceJson.read(row.getString("evidence_text"));
        var inputs = row.getString("inputs_text");
        var at = row.getTimestamp("decided_at").toInstant();
        boolean superseded = row.getBoolean("superseded");
        var answers = answers(row.getString("answers"));
        return new Found(
                exercise(row),
                name -> new DecisionRow(
                        id,
                        name,
                        judged,
                        parameters,
                        news,
                        before,
                        after,
                        days,
                        classes,
                        evidence,
                        inputs,
                        at,
                        superseded,
                        answers));
    }

    /** Of a row with what is told, and with the names of these columns. */
    static DoseNews news(ResultSet row, String decision, String cause, String quantity) throws SQLException {
        return new DoseNews(
                Decision.valueOf(row.getString(decision)),
                Cause.valueOf(row.getString(cause)),
                Quantity.valueOf(row.getString(quantity)),
                row.getBigDecimal("told_from"),
                row.getBigDecimal("told_to"),
                row.getInt("told_settled"));
    }

    private static List<DecisionRow.AnswerLine> answers(String json) {
        return List.of(Inputs.JSON.readValue(json, DecisionRow.AnswerLine[].class));
    }
}
