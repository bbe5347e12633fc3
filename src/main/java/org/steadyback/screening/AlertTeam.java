package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.access.EmailAddress;
import org.steadyback.kernel.AccountId;

/**
 * Who looks at a new alert.
 *
 * @param owner whoever leads the care today; without a lead whoever treats, and at last whoever did; null = nobody ever did
 * @param treating addresses of those who treat today; while nobody does, of the clinic's physios
 */
record AlertTeam(@Nullable AccountId owner, List<EmailAddress> treating) {

    /** Of {@code :patient}: one row, whoever treats. */
    static final String SELECT = """
            SELECT (SELECT t.account_id
                      FROM care_team t
                     WHERE t.patient_id = :patient AND t.role IN ('LEAD', 'SECOND', 'COVER')
                     ORDER BY t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()) DESC,
                              t.role = 'LEAD' DESC, t.valid_from DESC
                     LIMIT 1) AS owner_id,
                   coalesce((SELECT array_agg(DISTINCT a.email ORDER BY a.email)
                               FROM care_team t JOIN account a USING (account_id)
                              WHERE t.patient_id = :patient AND t.role IN ('LEAD', 'SECOND', 'COVER')
                                AND a.active AND a.role = 'PHYSIO' AND t.valid_from <= app_today()
                                AND (t.valid_until IS NULL OR t.valid_until > app_today())),
                            (SELECT array_agg(a.email ORDER BY a.email) FROM account a
                              WHERE a.clinic_id = app_clinic_id() AND a.active AND a.role = 'PHYSIO'
                                AND a.password_hash IS NOT NULL)) AS treating""";

    static AlertTeam of(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new AlertTeam(
                owner == null ? null : new AccountId(owner),
                SafetyRows.texts(row.getArray("treating")).stream()
                        .map(EmailAddress::new)
                        .toList());
    }
}
