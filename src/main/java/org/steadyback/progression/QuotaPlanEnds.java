package org.steadyback.progression;

import java.sql.Timestamp;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.QuotaModeEnd;

/** Ends the quota plans of a programme that is no longer in quota mode: should it come back to it, they are approved anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuotaPlanEnds implements QuotaModeEnd {

    private static final String END = """
            INSERT INTO quota_plan (quota_plan_id, clinic_id, patient_id, prescription_id, approved_version, quantity, starts_on,
                baseline, rise, steps, parameters_version, approved_by, approved_at)
            SELECT gen_random_uuid(), q.clinic_id, q.patient_id, q.prescription_id, q.approved_version, q.quantity, q.starts_on,
                   q.baseline, q.rise, '{}', q.parameters_version, :by, :at
              FROM prescription r
              JOIN LATERAL (SELECT * FROM quota_plan n WHERE n.prescription_id = r.prescription_id
                             ORDER BY n.approved_at DESC, n.quota_plan_id DESC LIMIT 1) q ON cardinality(q.steps) > 0
             WHERE r.patient_id = :patient AND r.programme_id = :programme""";

    private final JdbcClient jdbc;

    QuotaPlanEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ended(PatientId patient, ProgrammeId programme, SignedIn by, Instant at) {
        jdbc.sql(END)
                .param("by", by.account().value())
                .param("at", Timestamp.from(at))
                .param("patient", patient.value())
                .param("programme", programme.value())
                .update();
    }
}
