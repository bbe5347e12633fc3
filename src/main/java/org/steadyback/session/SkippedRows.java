package org.steadyback.session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.library.ExerciseId;
import org.steadyback.library.SkipReasons;

/** Counts in the logs that the asking physio may read: row-level security leaves out all others. */
@Service
@Transactional(readOnly = true)
class SkippedRows implements SkipReasons {

    private static final String COUNT = """
            SELECT count(DISTINCT i.patient_id) AS people,
                   count(DISTINCT i.patient_id) FILTER (WHERE i.skipped_because = 'HURTS') AS skipped
              FROM prescription p
              JOIN session_item i ON i.prescription_id = p.prescription_id AND i.patient_id = p.patient_id
             WHERE p.exercise_id = :exercise
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = i.patient_id AND c.corrects = i.session_id)""";

    private final JdbcClient jdbc;

    SkippedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("hasRole('PHYSIO')")
    public Hurting hurting(ExerciseId exercise) {
        return jdbc.sql(COUNT)
                .param("exercise", exercise.value())
                .query((row, _) -> new Hurting(row.getInt("people"), row.getInt("skipped")))
                .single();
    }
}
