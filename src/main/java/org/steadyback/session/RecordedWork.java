package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.SinceThen;
import org.steadyback.progression.Work;
import org.steadyback.progression.WorkSource;

/** Answers the programme from the log; row-level security says whose. */
@Component
class RecordedWork implements WorkSource {

    private final JdbcClient jdbc;
    private final WorkBook book;
    private final SinceThenReader since;

    RecordedWork(JdbcClient jdbc, WorkBook book, SinceThenReader since) {
        this.jdbc = jdbc;
        this.book = book;
        this.since = since;
    }

    @Override
    public Work workOf(PatientId patient, LocalDate today, Instant now) {
        return book.read(patient, today, now, null).work();
    }

    @Override
    public Map<DecisionId, SinceThen> since(Collection<SinceThen.Asked> asked) {
        return since.of(asked);
    }

    @Override
    public Map<PatientId, LocalDate> lastDays(Collection<PatientId> patients) {
        var days = new HashMap<PatientId, LocalDate>();
        jdbc.sql("""
                        SELECT l.patient_id, max(l.day) AS day FROM session_log l
                         WHERE l.patient_id = ANY (:patients)
                           AND NOT EXISTS (SELECT FROM session_log c
                                            WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
                         GROUP BY l.patient_id""")
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    days.put(
                            new PatientId(row.getObject("patient_id", UUID.class)),
                            row.getObject("day", LocalDate.class));
                });
        return Map.copyOf(days);
    }

    @Override
    public boolean doneOn(PatientId patient, PrescriptionId prescription, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM session_item
                                        WHERE patient_id = ? AND day = ? AND prescription_id = ? AND cardinality(done) > 0)""")
                .params(patient.value(), day, prescription.value())
                .query(Boolean.class)
                .single();
    }
}
