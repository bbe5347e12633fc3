package org.steadyback.episode;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;

/** Reads the pauses of a patient. */
@Service
@Transactional(readOnly = true)
public class PauseReader {

    private static final String SELECT = """
            SELECT x.from_date, x.to_date, x.reason, x.made_at, a.display_name AS by
              FROM pause x JOIN account a ON a.account_id = x.made_by
             WHERE x.patient_id = ? ORDER BY x.from_date DESC, x.made_at DESC LIMIT 100""";

    private final JdbcClient jdbc;

    PauseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    @PreAuthorize("@care.reads(#patient)")
    public List<PlannedPause> of(PatientId patient) {
        return jdbc.sql(SELECT)
                .param(patient.value())
                .query((row, _) -> new PlannedPause(
                        new Period(
                                row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                        row.getString("reason"),
                        new Signature(
                                row.getString("by"), row.getTimestamp("made_at").toInstant())))
                .list();
    }
}
