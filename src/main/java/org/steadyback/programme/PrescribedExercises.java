package org.steadyback.programme;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.PrescribedNow;

/** Tells the safety pages what is in a patient's programmes that have not ended. */
@Service
@Transactional(readOnly = true)
class PrescribedExercises implements PrescribedNow {

    private static final String NEWEST = """
            SELECT n.exercise_id
              FROM programme o JOIN prescription r USING (programme_id)
             CROSS JOIN LATERAL (SELECT v.exercise_id, v.withdrawn FROM prescription_version v
                                  WHERE v.prescription_id = r.prescription_id ORDER BY v.number DESC LIMIT 1) n
             WHERE o.patient_id = :patient AND NOT n.withdrawn AND (o.ends_on IS NULL OR o.ends_on >= app_today())""";

    private final JdbcClient jdbc;

    PrescribedExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("@care.treats(#patient)")
    public Set<ExerciseId> prescribedTo(PatientId patient) {
        return new HashSet<>(jdbc.sql(NEWEST)
                .param("patient", patient.value())
                .query((row, _) -> new ExerciseId(row.getString("exercise_id")))
                .list());
    }
}
