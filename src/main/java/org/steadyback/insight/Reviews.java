package org.steadyback.insight;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.kernel.Uuid7;

/** Concludes reviews. A review is added, never changed. */
@Service
@Transactional
public class Reviews {

    private static final String ADD = """
            INSERT INTO review (review_id, clinic_id, patient_id, note, reviewed_by, reviewed_at)
            VALUES (:id, :clinic, :patient, :note, :by, :at)""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final Clock clock;

    Reviews(JdbcClient jdbc, CurrentAccount current, AuditTrail audit, Drafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public Concluded conclude(ConcludeReview command) {
        var by = current.require();
        var id = Uuid7.next();
        var now = clock.instant();
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("note", command.note())
                .param("by", by.account().value())
                .param("at", Timestamp.from(now))
                .update();
        audit.created(command.patient(), "review", id);
        drafts.drop(new DraftKey(DraftKind.REVIEW, command.patient()));
        return new Concluded(by.name(), now);
    }
}
