package org.steadyback.screening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;

/** One at a time for a patient's safety: whoever raises, clears or decides waits for the other until the transaction is over. */
@Component
class PatientTurn {

    private final JdbcClient jdbc;

    PatientTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(PatientId patient) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 20))")
                .param("patient", patient.toString())
                .query(row -> {});
    }
}
