package org.steadyback.agreement;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseId;

/** Keeps how safe movements feel to the patient. Added, never changed. */
@Service
@Transactional
public class MovementConfidence {

    /** A prescription of somebody else is none. */
    private static final String EXERCISE = """
            SELECT exercise_id FROM prescription
             WHERE patient_id = :patient AND programme_id = :programme AND prescription_id = :prescription""";

    private final MovementConfidenceRepository ratings;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    MovementConfidence(
            MovementConfidenceRepository ratings,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.ratings = ratings;
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public void rate(RateMovements command) {
        command.ratings().forEach(rating -> {
            var kept = ratings.saveAndFlush(new MovementConfidenceEntry(
                    command, rating, exercise(command, rating), current.require(), clock.instant()));
            audit.created(command.patient(), "movement_confidence", kept.getId());
        });
    }

    private ExerciseId exercise(RateMovements command, RateMovements.Rating rating) {
        return jdbc.sql(EXERCISE)
                .param("patient", command.patient().value())
                .param("programme", command.programme().value())
                .param("prescription", rating.prescription().value())
                .query((row, _) -> new ExerciseId(row.getString(1)))
                .optional()
                .orElseThrow(() -> new NotFoundException("Prescription"));
    }
}
