package org.steadyback.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.SafetyAlerts;

/** The texts of a patient that have words to be read first, and who has read them. A text stays until somebody has. */
@Service
@Transactional
public class PatientTexts {

    /** Read ones are shown for a while, so that who comes after sees that it was done. */
    private static final int READ_SHOWN = 20;

    private static final String SELECT =
            """
            SELECT w.*, r.read_at, a.display_name AS read_by
              FROM patient p
              LEFT JOIN LATERAL (%s) settling ON true
             CROSS JOIN LATERAL (%s) w
              LEFT JOIN words_read r ON r.patient_id = p.patient_id AND r.source = w.source AND r.text_key = w.key
              LEFT JOIN account a ON a.account_id = r.read_by
             WHERE p.patient_id = :patient
             ORDER BY w.at DESC""".formatted(PatientTextRows.SETTLING.formatted(SafetyAlerts.STOP_OPEN), PatientTextRows.OF_P);

    private final JdbcClient jdbc;
    private final WordsReadRepository entries;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    PatientTexts(JdbcClient jdbc, WordsReadRepository entries, AuditTrail audit, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Those to be read first, self-harm before the rest and then what has waited longest; after them what was read, newest first. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public List<PatientText> of(PatientId patient) {
        var watched = all(patient).stream().filter(PatientText::watched).toList();
        var open = watched.stream().filter(PatientText::open).sorted(WordsToRead.FIRST);
        var read = watched.stream()
                .filter(text -> text.read().isPresent())
                .sorted(Comparator.comparing(
                                (PatientText text) -> text.read().orElseThrow().at())
                        .reversed())
                .limit(READ_SHOWN);
        return java.util.stream.Stream.concat(open, read).toList();
    }

    /**
     * From now on it is not to be read any more. Who read it first stands there; a second time changes nothing.
     *
     * @throws NotFoundException when the patient wrote no such text
     */
    @PreAuthorize("@care.treats(#command.patient())")
    public void markRead(MarkRead command) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 70))")
                .param("patient", command.patient().toString())
                .query((_, _) -> true)
                .single();
        var text = all(command.patient()).stream()
                .filter(one -> one.source() == command.source() && one.key().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Text"));
        if (text.read().isEmpty()) {
            entries.save(new WordsReadEntry(
                    command, current.require(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            audit.read(command.patient(), "words to be read");
        }
    }

    private List<PatientText> all(PatientId patient) {
        return jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> text(row))
                .list();
    }

    private static PatientText text(ResultSet row) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new PatientText(
                TextSource.valueOf(row.getString("source")),
                row.getString("key"),
                row.getTimestamp("at").toInstant(),
                row.getString("words"),
                row.getBoolean("answered"),
                readAt == null
                        ? Optional.empty()
                        : Optional.of(new PatientText.Read(row.getString("read_by"), readAt.toInstant())));
    }
}
