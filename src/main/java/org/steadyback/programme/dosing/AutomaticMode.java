package org.steadyback.programme.dosing;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;

/** Whether plain rises of a programme are applied without the physio. Off until a physio switches it on. */
@Service
@Transactional
public class AutomaticMode {

    private static final String NEWEST = """
            SELECT m.switched_on, m.reason, a.display_name, m.switched_at
              FROM automatic_mode m JOIN account a ON a.account_id = m.switched_by
             WHERE m.programme_id = :programme AND m.patient_id = :patient
             ORDER BY m.switched_at DESC, m.automatic_mode_id DESC LIMIT 1""";

    private final AnswerWriter writer;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    AutomaticMode(AnswerWriter writer, AuditTrail audit, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.writer = writer;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param by who switched it last; empty = nobody ever
     */
    public record State(boolean on, String by, String why) {

        static final State OFF = new State(false, "", "");

        /** One sentence. */
        public String inWords() {
            if (by.isEmpty()) {
                return "It is off.";
            }
            return (on ? "It is on, by " : "It is off, by ") + by + ": " + why;
        }
    }

    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public State stateOf(PatientId patient, ProgrammeId programme) {
        return jdbc.sql(NEWEST)
                .param("programme", programme.value())
                .param("patient", patient.value())
                .query((row, _) -> new State(
                        row.getBoolean("switched_on"), row.getString("display_name"), row.getString("reason")))
                .optional()
                .orElse(State.OFF);
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void switchTo(SwitchAutomatic command) {
        boolean runs = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM programme WHERE programme_id = ? AND patient_id = ? AND ends_on IS NULL)")
                .params(command.programme().value(), command.patient().value())
                .query(Boolean.class)
                .single();
        if (!runs) {
            throw new NotFoundException("Programme");
        }
        Instant now = clock.instant();
        writer.switchAutomatic(
                command.patient(), command.programme(), command.on(), command.why(), current.require(), now);
        audit.created(command.patient(), "automatic_mode", command.programme());
    }
}
