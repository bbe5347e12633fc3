package org.steadyback.agreement;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;

/** Reads what a patient says to the open plan. One statement a call. */
@Service
@Transactional(readOnly = true)
public class AgreementReader {

    private final JdbcClient jdbc;

    AgreementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be read before the plan that it stands beside: a plan that changes in between is then answered as the one that is gone. */
    @PreAuthorize("@care.reads(#patient)")
    public Agreement of(PatientId patient) {
        return jdbc.sql(PlanAnswerRows.withComplaints())
                .param("patient", patient.value())
                .query((row, number) -> new Agreement(
                        row.getObject("suggested_at") == null
                                ? Optional.empty()
                                : Optional.of(PlanAnswerRows.row(row, number)),
                        ComplaintRows.complaints(row)))
                .optional()
                .orElse(Agreement.NONE);
    }
}
