package org.steadyback.session;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;

/**
 * One record of a patient after the other: each is judged with all that came before it. Whoever comes second waits until the transaction of
 * the first is over, and finds its rows.
 */
@Component
class LogTurn {

    private static final String TAKE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 40))";

    private final JdbcTemplate jdbc;

    LogTurn(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void take(PatientId patient) {
        jdbc.query(TAKE, row -> {}, patient.toString());
    }

    /**
     * Takes the turn and reads at most one row, in one message. They are two statements: one sees only what was there when it began, not what
     * it has waited for.
     */
    <T> Optional<T> takeAndRead(PatientId patient, String sql, RowMapper<T> rows, Object... values) {
        PreparedStatementCallback<List<T>> read = statement -> {
            statement.setString(1, patient.toString());
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            statement.execute();
            statement.getMoreResults();
            try (var row = statement.getResultSet()) {
                return row.next() ? List.of(rows.mapRow(row, 0)) : List.of();
            }
        };
        return jdbc.execute(TAKE + "; " + sql, read).stream().findFirst();
    }
}
