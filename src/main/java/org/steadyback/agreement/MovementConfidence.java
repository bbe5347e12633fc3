package org.steadyback.agreement;

import java.sql.Timestamp;
import java.sql.Types;
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

/** Keeps how safe movements feel to the patient. Added, never changed. */
@Service
@Transactional
public class MovementConfidence {

    /** The rung that is asked now is the one that was meant; a prescription of somebody else adds nothing. */
    private static final String ADD = """
            INSERT INTO movement_confidence (movement_confidence_id, clinic_id, patient_id, programme_id, prescription_id,
                exercise_id, score, made_by, made_at)
            SELECT :id, x.clinic_id, x.patient_id, x.programme_id, x.prescription_id, x.exercise_id, :score, :by, :at
              FROM prescription x
             WHERE x.patient_id = :patient AND x.programme_id = :programme AND x.prescription_id = :prescription""";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    MovementConfidence(JdbcClient jdbc, AuditTrail audit, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public void rate(RateMovements command) {
        command.ratings().forEach(rating -> {
            UUID id = Uuid7.next();
            if (add(command, rating, id) == 0) {
                throw new NotFoundException("Prescription");
            }
            audit.created(command.patient(), "movement_confidence", id);
        });
    }

    private int add(RateMovements command, RateMovements.Rating rating, UUID id) {
        return jdbc.sql(ADD)
                .param("id", id)
                .param("score", rating.score(), Types.INTEGER)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("patient", command.patient().value())
                .param("programme", command.programme().value())
                .param("prescription", rating.prescription().value())
                .update();
    }
}
