package org.steadyback.progression;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
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
            SELECT m.switched_on, m.cause, m.reason, a.display_name, m.switched_at, p.zone
              FROM automatic_mode m JOIN account a ON a.account_id = m.switched_by JOIN patient p ON p.patient_id = m.patient_id
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
     * @param by who switched it last; empty = nobody ever. With any other cause than the physio it is whoever recorded what caused it
     * @param why the physio's word; empty where the cause says all
     * @param since the patient's own day; null = never switched
     */
    public record State(
            boolean on,
            AutomaticCause cause,
            String by,
            String why,
            @Nullable LocalDate since) {

        static final State OFF = new State(false, AutomaticCause.PHYSIO, "", "", null);

        /** Since when, where it ended by itself; null otherwise. */
        public @Nullable LocalDate endedByItself() {
            return cause == AutomaticCause.PHYSIO ? null : since;
        }

        /** One or two sentences. */
        public String inWords() {
            var day = since;
            if (day == null) {
                return "It is off.";
            }
            var on = (this.on ? "It is on since " : "It is off since ") + Days.day(day);
            return cause == AutomaticCause.PHYSIO
                    ? on + ", by " + by + ": " + why
                    : on + ": " + cause.words() + ". It stays off until you switch it on again.";
        }
    }

    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public State stateOf(PatientId patient, ProgrammeId programme) {
        return jdbc.sql(NEWEST)
                .param("programme", programme.value())
                .param("patient", patient.value())
                .query((row, _) -> new State(
                        row.getBoolean("switched_on"),
                        AutomaticCause.valueOf(row.getString("cause")),
                        row.getString("display_name"),
                        row.getString("reason"),
                        LocalDate.ofInstant(
                                row.getTimestamp("switched_at").toInstant(), ZoneId.of(row.getString("zone")))))
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
                command.patient(),
                command.programme(),
                command.on(),
                AutomaticCause.PHYSIO,
                command.why(),
                current.require(),
                now);
        audit.created(command.patient(), "automatic_mode", command.programme());
    }
}
