package org.steadyback.insight;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.session.ReviewReceipt;

/** Shows the patient that the log was read: by whom, when, and what they wrote. */
@Service
@Transactional(readOnly = true)
public class Receipts implements ReviewReceipt {

    private static final int MOST = 50;

    private static final String NEWEST = """
            SELECT a.display_name, r.reviewed_at, r.note
              FROM review r JOIN account a ON a.account_id = r.reviewed_by
             WHERE r.patient_id = :patient
             ORDER BY r.reviewed_at DESC, r.review_id DESC LIMIT :most""";

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("@care.reads(#patient)")
    public Optional<Receipt> latest(PatientId patient) {
        return newest(patient, 1).stream().findFirst();
    }

    /** All receipts, newest first, at most 50. */
    @PreAuthorize("@care.reads(#patient)")
    public List<Receipt> receiptsOf(PatientId patient) {
        return newest(patient, MOST);
    }

    private List<Receipt> newest(PatientId patient, int most) {
        return jdbc.sql(NEWEST)
                .param("patient", patient.value())
                .param("most", most)
                .query((row, _) -> new Receipt(
                        row.getString("display_name"),
                        row.getTimestamp("reviewed_at").toInstant(),
                        row.getString("note")))
                .list();
    }
}
