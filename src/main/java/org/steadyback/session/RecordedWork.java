package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.dosing.SinceThen;
import org.steadyback.programme.dosing.Work;
import org.steadyback.programme.dosing.WorkSource;
import org.steadyback.programme.plan.PrescriptionId;

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
    public boolean doneOn(PatientId patient, PrescriptionId prescription, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM session_item
                                        WHERE patient_id = ? AND day = ? AND prescription_id = ? AND cardinality(done) > 0)""")
                .params(patient.value(), day, prescription.value())
                .query(Boolean.class)
                .single();
    }
}
