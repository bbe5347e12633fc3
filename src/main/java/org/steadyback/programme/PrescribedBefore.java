package org.steadyback.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /** In the version that was given: that is the one its page shows. */
    private static final String MINE = """
            SELECT DISTINCT e.slug
              FROM prescription_version v
              JOIN exercise e ON e.exercise_id = v.exercise_id AND e.version = v.exercise_version
             WHERE v.patient_id = ? AND NOT v.withdrawn""";

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

    @Override
    @PreAuthorize("@care.isSelf(#patient)")
    public Set<String> addressesOfMine(PatientId patient) {
        return Set.copyOf(
                jdbc.sql(MINE).param(patient.value()).query(String.class).list());
    }
}
