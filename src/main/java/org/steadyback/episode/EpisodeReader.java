package org.steadyback.episode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;

/** Reads episodes of care. */
@Service
@Transactional(readOnly = true)
public class EpisodeReader {

    private static final String NEWEST = """
            SELECT episode_id, onset_date, diagnosis_class, opened_at, closed_at IS NULL AS open
              FROM episode WHERE patient_id = ? ORDER BY closed_at IS NULL DESC, opened_at DESC LIMIT 1""";

    private final JdbcClient jdbc;

    EpisodeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open episode, or else the last one. */
    @PreAuthorize("@care.reads(#patient)")
    public Optional<EpisodeHead> headOf(PatientId patient) {
        return jdbc.sql(NEWEST)
                .param(patient.value())
                .query((row, _) -> new EpisodeHead(
                        new EpisodeId(row.getObject("episode_id", UUID.class)),
                        row.getObject("onset_date", LocalDate.class),
                        DiagnosisClass.valueOf(row.getString("diagnosis_class")),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getBoolean("open")))
                .optional();
    }
}
