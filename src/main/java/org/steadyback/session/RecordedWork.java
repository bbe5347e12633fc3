package org.steadyback.session;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.dosing.WorkSource;
import org.steadyback.programme.plan.PrescriptionId;

/** Answers the programme from the log; row-level security says whose. */
@Component
class RecordedWork implements WorkSource {

    private final JdbcClient jdbc;

    RecordedWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
