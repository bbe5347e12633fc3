package org.steadyback.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.DecisionStatusRows;
import org.steadyback.programme.GradedAs;
import org.steadyback.programme.QuotaFacts;
import org.steadyback.programme.QuotaStatus;

/** Tells plans, which know no decisions, how the doses in them stand. */
@Component
class DecisionStatusOfDoses implements DecisionStatusRows {

    private static final String SELECT = """
            SELECT r.programme_id AS of_programme, r.prescription_id AS of_prescription,
                   d.decision_id AS newest_id, d.decision AS newest_decision, d.cause AS newest_cause, d.quantity AS newest_quantity,
                   d.judged_version, d.told_from, d.told_to, d.told_settled, d.decided_at, m.number AS made_version,
                   EXISTS (SELECT FROM decision_answer y WHERE y.decision_id = d.decision_id AND y.answer <> 'DOUBTED') AS answered,
                   quotas.*, measured.*, flared.*
              FROM programme p
              JOIN prescription r ON r.programme_id = p.programme_id
              LEFT JOIN standing_decision s ON s.prescription_id = r.prescription_id AND s.patient_id = ANY (:patients)
              LEFT JOIN dose_decision d ON d.decision_id = s.decision_id
              LEFT JOIN prescription_version m ON m.prescription_id = d.prescription_id AND m.decision_id = d.decision_id
            %s
             WHERE p.patient_id = ANY (:patients)""".formatted(QuotaRows.JOIN);

    private static final String GRADED = """
            (SELECT g.decision || ' ' || g.cause FROM dose_decision g WHERE g.decision_id = v.decision_id) AS graded_as""";

    @Override
    public String select() {
        return SELECT;
    }

    @Override
    public @Nullable DecisionStatus status(ResultSet row) throws SQLException {
        var id = row.getObject("newest_id", UUID.class);
        if (id == null) {
            return null;
        }
        return new DecisionStatus(
                new DecisionId(id),
                DecisionReader.news(row, "newest_decision", "newest_cause", "newest_quantity"),
                row.getInt("judged_version"),
                row.getObject("made_version", Integer.class),
                row.getTimestamp("decided_at").toInstant(),
                row.getBoolean("answered"));
    }

    @Override
    public QuotaStatus quotas(ResultSet row) throws SQLException {
        return QuotaRows.quotas(row);
    }

    @Override
    public String pageColumns() {
        return QuotaFactRows.COLUMNS + ", " + GRADED;
    }

    @Override
    public @Nullable GradedAs graded(ResultSet row) throws SQLException {
        var both = row.getString("graded_as");
        if (both == null) {
            return null;
        }
        int space = both.indexOf(' ');
        return new GradedAs(Decision.valueOf(both.substring(0, space)), Cause.valueOf(both.substring(space + 1)));
    }

    @Override
    public String pageJoins() {
        return QuotaFactRows.JOIN;
    }

    @Override
    public QuotaFacts quotaFacts(ResultSet row) throws SQLException {
        return QuotaFactRows.of(row);
    }
}
