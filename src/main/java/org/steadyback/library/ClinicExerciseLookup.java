package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;

/** What must be known before an exercise of a clinic's own is written. Row-level security leaves out other clinics. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClinicExerciseLookup {

    /** With {@code :account}: everything but what is only for another maker. */
    static final String NOT_ANOTHERS = " AND (e.visible_to <> 'MAKER' OR e.made_by = :account)";

    private static final String NEWEST = ContentRows.ENGLISH.replace("SELECT e.*", "SELECT a.display_name, e.*") + """
            JOIN account a ON a.account_id = e.changed_by
            WHERE e.exercise_id = :id AND e.source = 'CLINIC'"""
            + NOT_ANOTHERS + " ORDER BY e.version DESC LIMIT 1";

    private static final String FAMILY = """
            SELECT e.family, e.section, e.family_type, e.source, t.family_about,
                   CASE e.source WHEN 'STEADYBACK' THEN e.family_size ELSE max(e.rung) OVER () END AS size
              FROM exercise e
              JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language = 'en'
             WHERE e.current AND lower(e.family) = lower(:family) AND e.exercise_id <> :but""" + NOT_ANOTHERS + """
             ORDER BY e.source = 'STEADYBACK' DESC LIMIT 1""";

    private final JdbcClient database;
    private final CurrentAccount current;

    ClinicExerciseLookup(JdbcClient database, CurrentAccount current) {
        this.database = database;
        this.current = current;
    }

    /** The newest version, whether offered or retired. */
    record Newest(
            ExerciseContent content,
            ClinicExerciseDetails own,
            boolean current,
            String changedByName,
            Instant changedAt,
            @Nullable ExerciseId copiedFrom) {}

    Optional<Newest> newest(ExerciseId id) {
        return database.sql(NEWEST)
                .param("id", id.value())
                .param("account", account())
                .query(ClinicExerciseLookup::newest)
                .optional();
    }

    /** A family of that name, if another exercise is in it. */
    Optional<Family> family(String name, ExerciseId but) {
        return database.sql(FAMILY)
                .param("family", name)
                .param("but", but.value())
                .param("account", account())
                .query((row, _) -> new Family(
                        row.getString("family"),
                        Section.valueOf(row.getString("section")),
                        row.getString("family_type").equals("CHAIN"),
                        row.getInt("size"),
                        row.getString("family_about"),
                        row.getString("source").equals("STEADYBACK")))
                .optional();
    }

    /** What to do instead of an exercise, as it is offered now. */
    Optional<Map<Hurdle, Sideways>> sideways(ExerciseId id) {
        return database.sql(ContentRows.ENGLISH + "WHERE e.current AND e.exercise_id = :id" + NOT_ANOTHERS)
                .param("id", id.value())
                .param("account", account())
                .query(ContentRows::content)
                .optional()
                .map(ExerciseContent::sideways);
    }

    /** An address that no exercise of the clinic has or had, and none of the library ever will. */
    String freeSlug(String name) {
        var words = Slug.of(name);
        var slug = "own-" + (words.isEmpty() ? "exercise" : words);
        var taken = new HashSet<>(database.sql("SELECT DISTINCT slug FROM exercise WHERE slug LIKE :slug || '%'")
                .param("slug", slug)
                .query(String.class)
                .list());
        var free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    void oneAtATime(String what) {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('steadyback.exercise'), hashtext(:what))")
                .param("what", what)
                .query()
                .singleRow();
    }

    private Object account() {
        return current.require().account().value();
    }

    private static Newest newest(ResultSet row, int number) throws SQLException {
        var content = ContentRows.content(row, number);
        var from = row.getString("copied_from");
        return new Newest(
                content,
                Objects.requireNonNull(content.card().own()),
                row.getBoolean("current"),
                row.getString("display_name"),
                row.getTimestamp("changed_at").toInstant(),
                from == null ? null : new ExerciseId(from));
    }
}
