package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.Work;

/** Reads in one statement what the grading rules look at: the log of the last weeks, its mornings, the pain at the start. */
@Component
class WorkBook {

    private static final String SELECT = """
            SELECT l.session_id, l.day, l.ended_at, l.kind, l.pain_peak, l.effort, l.stop_symptoms, i.prescription_id,
                   i.prescription_number, i.done, i.pain_peak AS item_peak, i.effort AS item_effort, i.side, i.skipped_because,
                   m.dates, m.pains, m.apart, @TIMELY AS timely, @RECALLED AS recalled,
                   (SELECT s.pain_before FROM session_log s WHERE s.patient_id = :patient AND s.pain_before IS NOT NULL
                     ORDER BY s.started_at LIMIT 1) AS first_pain,
                   (SELECT max(o.day) FROM session_log o WHERE o.patient_id = :patient AND o.day < :from
                       AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = o.patient_id AND c.corrects = o.session_id))
                       AS older_day
              FROM (SELECT array_agg(x.date) AS dates, array_agg(x.pain) AS pains,
                           (SELECT @APART FROM patient p WHERE p.patient_id = :patient) AS apart
                      FROM (SELECT DISTINCT ON (date) date, pain FROM morning_answer
                             WHERE patient_id = :patient AND date BETWEEN :from AND :to
                               AND NOT EXISTS (SELECT FROM flare f
                                                WHERE f.patient_id = :patient AND date > f.began_on
                                                  AND NOT EXISTS (SELECT FROM flare_event e
                                                                   WHERE e.flare_id = f.flare_id AND e.on_date < date
                                                                     AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')))
                             ORDER BY date, @NEWEST_FIRST) x) m
              JOIN patient p ON p.patient_id = :patient
              LEFT JOIN (session_log l LEFT JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id)
                ON l.patient_id = :patient AND l.day BETWEEN :from AND :to
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
             ORDER BY l.started_at, l.session_id, i.place""".replace("@NEWEST_FIRST", MorningAnswers.NEWEST_FIRST)
            .replace("@TIMELY", AdherenceRows.TIMELY)
            .replace("@RECALLED", AdherenceRows.RECALLED)
            .replace("@APART", AdherenceRows.APART);

    private final JdbcClient jdbc;

    WorkBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param excluding an entry that is about to be replaced; null = none */
    WorkPage read(PatientId patient, LocalDate today, Instant now, @Nullable SessionId excluding) {
        // a day more on each side for whoever records in another zone
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("from", today.minusDays(Work.DAYS))
                .param("to", today.plusDays(1))
                .query(WorkRows::row)
                .list();
        UUID out = excluding == null ? null : excluding.value();
        return WorkPage.of(patient, today, now, rows, out);
    }
}
