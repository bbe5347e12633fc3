package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;

/**
 * What a stop meets: the gate, and who is to look. Read in one statement, in the patient's turn, since a session with a stop waits
 * for it.
 *
 * @param last the newest decision on the gate, also one that was taken back; empty = nothing was decided
 * @param inForce the newest decision that stands
 */
record BeforeStop(Optional<GateAction> last, Optional<GateAction> inForce, AlertTeam team) {

    @Component
    static class Reader {

        private static final String SELECT = """
                SELECT (%s) AS last, (SELECT z.action FROM gate z WHERE z.patient_id = :patient AND %s
                                       ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS in_force, team.*
                  FROM (%s) team""".formatted(GateWriter.LAST, SafetyRows.STANDS, AlertTeam.SELECT);

        private final JdbcClient jdbc;

        Reader(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        BeforeStop of(PatientId patient) {
            return jdbc.sql(SELECT)
                    .param("patient", patient.value())
                    .query((row, _) -> before(row))
                    .single();
        }

        private static BeforeStop before(ResultSet row) throws SQLException {
            return new BeforeStop(action(row.getString("last")), action(row.getString("in_force")), AlertTeam.of(row));
        }

        private static Optional<GateAction> action(@Nullable String name) {
            return Optional.ofNullable(name).map(GateAction::valueOf);
        }
    }
}
