package org.steadyback.education;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** Reads what a patient was given to read and has read: one statement. */
@Service
@Transactional(readOnly = true)
public class ReadingReader {

    /** A row for each article that was given or marked; without any there is still a row for the zone. */
    private static final String SELECT = """
            SELECT p.zone, r.article, r.article_version, r.marked_at,
                   g.article AS given, g.article_assignment_id, g.note, g.assigned_at, a.display_name
              FROM patient p
              LEFT JOIN (SELECT * FROM article_assignment WHERE patient_id = :patient AND withdrawn_at IS NULL) g
                   FULL JOIN (SELECT * FROM (SELECT DISTINCT ON (article) * FROM article_read
                                              WHERE patient_id = :patient
                                              ORDER BY article, marked_at DESC, article_read_id DESC) newest
                               WHERE is_read) r ON r.article = g.article
                   ON true
              LEFT JOIN account a ON a.account_id = g.assigned_by
             WHERE p.patient_id = :patient
             ORDER BY g.assigned_at DESC NULLS LAST, g.article_assignment_id DESC""";

    private final Articles articles;
    private final JdbcClient jdbc;

    ReadingReader(Articles articles, JdbcClient jdbc) {
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /** The patient's own list. */
    @PreAuthorize("@care.isSelf(#patient)")
    public Reading mine(PatientId patient) {
        return read(patient);
    }

    /** The same for whoever treats the patient. */
    @PreAuthorize("@care.treats(#patient)")
    public Reading of(PatientId patient) {
        return read(patient);
    }

    private Reading read(PatientId patient) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> Row.of(row))
                .list();
        if (rows.isEmpty()) {
            throw new NotFoundException("Patient");
        }
        var given = new ArrayList<Reading.Given>();
        var marks = new ArrayList<Reading.ReadMark>();
        rows.forEach(row -> {
            row.given(articles).ifPresent(given::add);
            row.mark(articles).ifPresent(marks::add);
        });
        return new Reading(rows.getFirst().zone(), given, marks);
    }

    private record Row(
            ZoneId zone,
            @Nullable String read,
            @Nullable String version,
            @Nullable Instant markedAt,
            @Nullable String given,
            @Nullable UUID id,
            @Nullable String note,
            @Nullable Instant assignedAt,
            @Nullable String by) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    ZoneId.of(row.getString("zone")),
                    row.getString("article"),
                    row.getString("article_version"),
                    instant(row, "marked_at"),
                    row.getString("given"),
                    row.getObject("article_assignment_id", UUID.class),
                    row.getString("note"),
                    instant(row, "assigned_at"),
                    row.getString("display_name"));
        }

        /** An article that a later release has left out cannot be read any more; it is left out here too. */
        Optional<Reading.Given> given(Articles articles) {
            if (given == null || id == null || note == null || assignedAt == null || by == null) {
                return Optional.empty();
            }
            return articles.card(new ArticleSlug(given))
                    .map(card -> new Reading.Given(
                            new ArticleAssignmentId(id), card, note, by, assignedAt, Optional.ofNullable(markedAt)));
        }

        Optional<Reading.ReadMark> mark(Articles articles) {
            if (read == null || version == null || markedAt == null) {
                return Optional.empty();
            }
            return articles.text(read)
                    .map(text -> new Reading.ReadMark(
                            new ArticleSlug(read), markedAt, !text.version().equals(version)));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            var moment = row.getTimestamp(column);
            return moment == null ? null : moment.toInstant();
        }
    }
}
