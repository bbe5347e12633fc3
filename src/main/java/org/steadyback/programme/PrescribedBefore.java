package org.steadyback.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseUse;

/** Tells the library what a patient has been given before, in this programme or an earlier one. */
@Service
@Transactional(readOnly = true)
class PrescribedBefore implements ExerciseUse {

    private static final String LAST = """
            SELECT exercise_id, max(valid_from) AS last
              FROM prescription_version
             WHERE patient_id = ? AND NOT withdrawn
             GROUP BY exercise_id""";

    private final JdbcClient jdbc;

    PrescribedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("@care.treats(#patient)")
    public Map<ExerciseId, LocalDate> usedWith(PatientId patient) {
        var used = new HashMap<ExerciseId, LocalDate>();
        jdbc.sql(LAST)
                .param(patient.value())
                .query((row, _) ->
                        used.put(new ExerciseId(row.getString("exercise_id")), row.getObject("last", LocalDate.class)))
                .list();
        return used;
    }
}
