package org.steadyback.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.Uuid7;

/** Settles answers that were "not sure". A yes counts for the cautions at once; what it means for the gate the physio decides. */
@Service
@Transactional
public class Settlements {

    private static final String ADD = """
            INSERT INTO screen_settlement (settlement_id, clinic_id, patient_id, screen_id, question, answer, reason, settled_by, settled_at)
            SELECT :id, s.clinic_id, s.patient_id, s.screen_id, :question, :answer, :reason, :by, :at
              FROM screen s
             WHERE s.screen_id = :screen AND s.patient_id = :patient AND :question = ANY (s.unsettled)""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final SafetyInRequest known;
    private final Clock clock;

    Settlements(JdbcClient jdbc, CurrentAccount current, AuditTrail audit, SafetyInRequest known, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.known = known;
        this.clock = clock;
    }

    /** @throws NotFoundException when the screen is not this patient's, or the answer is not open */
    @PreAuthorize("@care.treats(#command.patient())")
    public void settle(SettleAnswer command) {
        UUID id = Uuid7.next();
        int added = jdbc.sql(ADD)
                .param("id", id)
                .param("question", command.question().key())
                .param("answer", command.yes() ? "YES" : "NO")
                .param("reason", command.reason())
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("screen", command.screen())
                .param("patient", command.patient().value())
                .update();
        if (added == 0) {
            throw new NotFoundException("Screen");
        }
        known.changed(command.patient());
        audit.created(command.patient(), "settled answer", id);
    }
}
