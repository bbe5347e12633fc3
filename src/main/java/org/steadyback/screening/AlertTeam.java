package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.access.EmailAddress;
import org.steadyback.kernel.AccountId;

/**
 * Who looks at a new alert.
 *
 * @param owner whoever leads the care today; without a lead whoever treats, and at last whoever did
 * @param treating addresses of those who treat today
 */
record AlertTeam(AccountId owner, List<EmailAddress> treating) {

    /** Of {@code :patient}; no row for somebody whom nobody ever treated. */
    static final String SELECT = """
            SELECT t.account_id AS owner_id,
                   (SELECT array_agg(DISTINCT a.email ORDER BY a.email)
                      FROM care_team t JOIN account a USING (account_id)
                     WHERE t.patient_id = :patient AND t.role IN ('LEAD', 'SECOND', 'COVER')
                       AND a.active AND a.role = 'PHYSIO' AND t.valid_from <= app_today()
                       AND (t.valid_until IS NULL OR t.valid_until > app_today())) AS treating
              FROM care_team t
             WHERE t.patient_id = :patient AND t.role IN ('LEAD', 'SECOND', 'COVER')
             ORDER BY t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()) DESC,
                      t.role = 'LEAD' DESC, t.valid_from DESC
             LIMIT 1""";

    static Optional<AlertTeam> maybe(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return owner == null
                ? Optional.empty()
                : Optional.of(new AlertTeam(
                        new AccountId(owner),
                        SafetyRows.texts(row.getArray("treating")).stream()
                                .map(EmailAddress::new)
                                .toList()));
    }
}
