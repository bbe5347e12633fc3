package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.progression.Work;

/**
 * Reads in two statements what the grading rules look at: the log of the last weeks, its mornings and the pain at the start, and on
 * which days nothing was asked.
 */
@Component
class WorkBook {

    // OFFSET 0 and the day, which is its session's: a plan made while the tables were empty would read all items of the
    // patient for
    // each session
    private static final String SELECT = """
            SELECT l.session_id, l.day, l.ended_at, l.kind, l.pain_peak, l.effort, l.stop_symptoms, i.prescription_id,
                   i.prescription_number, i.done, i.pain_peak AS item_peak, i.effort AS item_effort, i.side, i.skipped_because,
                   m.dates, m.pains, @TIMELY AS timely, @RECALLED AS recalled,
                   (SELECT s.pain_before FROM session_log s WHERE s.patient_id = :patient AND s.pain_before IS NOT NULL
                     ORDER BY s.started_at LIMIT 1) AS first_pain,
                   (SELECT max(o.day) FROM session_log o WHERE o.patient_id = :patient AND o.day < :from
                       AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = o.patient_id AND c.corrects = o.session_id))
                       AS older_day
              FROM (SELECT array_agg(x.date) AS dates, array_agg(x.pain) AS pains
                      FROM (SELECT DISTINCT ON (date) date, pain FROM morning_answer
                             WHERE patient_id = :patient AND date BETWEEN :from AND :to
                             ORDER BY date, @NEWEST_FIRST) x) m
              JOIN patient p ON p.patient_id = :patient
              LEFT JOIN (session_log l
                         LEFT JOIN LATERAL (SELECT x.* FROM session_item x
                                             WHERE x.patient_id = l.patient_id AND x.session_id = l.session_id AND x.day = l.day
                                            OFFSET 0) i ON true)
                ON l.patient_id = :patient AND l.day BETWEEN :from AND :to
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
             ORDER BY l.started_at, l.session_id, i.place""".replace("@NEWEST_FIRST", MorningAnswers.NEWEST_FIRST)
            .replace("@TIMELY", AdherenceRows.TIMELY)
            .replace("@RECALLED", AdherenceRows.RECALLED);

    private final JdbcClient jdbc;
    private final ApartReader apart;

    WorkBook(JdbcClient jdbc, ApartReader apart) {
        this.jdbc = jdbc;
        this.apart = apart;
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
        var facts = Objects.requireNonNull(apart.of(List.of(patient)).get(patient), "the patient's own row");
        return WorkPage.of(patient, today, now, rows, facts, out);
    }
}
