package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Sign;

/** Whether a fall may have broken something, from the birth date, the newest whole screen and what was said or settled since. */
@Component
class Fragility {

    /** A later screen that was cut short, or a weekly check, adds to the whole one; it takes nothing back. */
    private static final String SELECT = """
            SELECT p.birth_date, p.zone,
                   ARRAY(SELECT q.question
                           FROM screen s
                          CROSS JOIN (VALUES ('T3', 'T3'), ('T5', 'T5'), ('OSTEOPOROSIS', 'osteoporosis')) AS q (step, question)
                          WHERE s.patient_id = p.patient_id AND s.answered_at >= coalesce(w.since, '-infinity')
                            AND (s.sheet ->> q.step LIKE 'YES%'
                                 OR (SELECT t.answer FROM screen_settlement t
                                      WHERE t.screen_id = s.screen_id AND t.question = q.question
                                      ORDER BY t.settled_at DESC, t.settlement_id DESC LIMIT 1) = 'YES')) AS yes
              FROM patient p
             CROSS JOIN LATERAL (SELECT max(answered_at) AS since FROM screen
                                  WHERE patient_id = p.patient_id AND complete AND kind <> 'WEEKLY') w
             WHERE p.patient_id = :patient""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Fragility(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean of(PatientId patient) {
        return jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> fragile(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("Patient"));
    }

    private boolean fragile(ResultSet row) throws SQLException {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("zone")));
        var born = row.getObject("birth_date", LocalDate.class);
        var yes = SafetyRows.texts(row.getArray("yes")).stream()
                .flatMap(key -> Question.ofKey(key).stream())
                .collect(Collectors.toSet());
        return Sign.fragile(Period.between(born, today).getYears(), yes);
    }
}
