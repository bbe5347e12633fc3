package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;

/** Reads what concerns only exercises of the clinic's own. Each call is one statement. */
@Service
@Transactional(readOnly = true)
public class ClinicExerciseReader {

    private static final int MOST = 500;

    private static final String LIST =
            """
            SELECT DISTINCT ON (e.exercise_id) e.slug, t.name, e.family, e.current, e.visible_to = 'MAKER' AS only_maker,
                   m.display_name AS made_by_name, c.display_name AS changed_by_name, e.changed_at
              FROM exercise e
              JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language = 'en'
              JOIN account m ON m.account_id = e.made_by
              JOIN account c ON c.account_id = e.changed_by
             WHERE e.source = 'CLINIC'""" + ClinicExerciseLookup.NOT_ANOTHERS + " ORDER BY e.exercise_id, e.version DESC LIMIT " + MOST;

    private static final String FAMILIES = """
            SELECT DISTINCT e.family FROM exercise e WHERE e.current""" + ClinicExerciseLookup.NOT_ANOTHERS + " ORDER BY 1";

    private final JdbcClient database;
    private final CurrentAccount current;

    ClinicExerciseReader(JdbcClient database, CurrentAccount current) {
        this.database = database;
        this.current = current;
    }

    /** The newest first, those retired among them. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ClinicExerciseRow> all() {
        return database.sql(LIST)
                .param("account", current.require().account().value())
                .query(ClinicExerciseReader::row)
                .list()
                .reversed();
    }

    /** Empty for what comes with the portal. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Optional<ClinicExerciseStory> story(ExerciseId id) {
        return database.sql("SELECT * FROM (" + LIST.replace("WHERE", "WHERE e.exercise_id = :id AND") + ") AS own")
                .param("id", id.value())
                .param("account", current.require().account().value())
                .query((row, _) -> new ClinicExerciseStory(
                        row.getString("made_by_name"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getBoolean("current")))
                .optional();
    }

    /** The names of all families that one may stand in. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<String> families() {
        return database.sql(FAMILIES)
                .param("account", current.require().account().value())
                .query(String.class)
                .list();
    }

    private static ClinicExerciseRow row(ResultSet row, int number) throws SQLException {
        return new ClinicExerciseRow(
                row.getString("slug"),
                row.getString("name"),
                row.getString("family"),
                row.getBoolean("current"),
                row.getBoolean("only_maker"),
                row.getString("made_by_name"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
