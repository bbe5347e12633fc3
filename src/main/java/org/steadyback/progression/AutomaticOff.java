package org.steadyback.progression;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.screening.GateChanged;

/** Switches the automatic mode off when something happened after which a physio looks first (fact sheet §2.9, §3.3). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutomaticOff {

    private static final String ON = """
            SELECT p.programme_id
              FROM programme p
             CROSS JOIN LATERAL (SELECT m.switched_on FROM automatic_mode m WHERE m.programme_id = p.programme_id
                                  ORDER BY m.switched_at DESC, m.automatic_mode_id DESC LIMIT 1) newest
             WHERE p.patient_id = ? AND p.ends_on IS NULL AND newest.switched_on""";

    private final AnswerWriter writer;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    AutomaticOff(AnswerWriter writer, AuditTrail audit, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.writer = writer;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Heard wherever the gate is decided: by a screen, a stop or a clinician. */
    @EventListener
    void on(GateChanged change) {
        if (change.closesFurther()) {
            everywhere(change.patient(), AutomaticCause.GATE);
        }
    }

    /** In whichever programme of the patient it is on. */
    void everywhere(PatientId patient, AutomaticCause cause) {
        on(patient).forEach(programme -> in(patient, programme, cause));
    }

    void in(PatientId patient, ProgrammeId programme, AutomaticCause cause) {
        writer.switchAutomatic(patient, programme, false, cause, "", current.require(), clock.instant());
        audit.created(patient, "automatic_mode", programme);
    }

    private List<ProgrammeId> on(PatientId patient) {
        return jdbc.sql(ON)
                .param(patient.value())
                .query((row, _) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .list();
    }
}
