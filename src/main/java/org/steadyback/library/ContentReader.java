package org.steadyback.library;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;

/** Reads the whole content of one exercise, or of the few of a day. Each call is one statement. */
@Service
@Transactional(readOnly = true)
public class ContentReader {

    /** The level that anyone can try; what patients may look at without having been given it. */
    public static final int POOL_LEVEL = 1;

    private static final String NEWEST = """
            WHERE e.slug = :slug AND (e.current OR e.source = 'CLINIC' AND NOT EXISTS (
                SELECT FROM exercise n WHERE n.exercise_id = e.exercise_id AND n.version > e.version))""";

    private final JdbcClient database;
    private final CurrentAccount current;

    ContentReader(JdbcClient database, CurrentAccount current) {
        this.database = database;
        this.current = current;
    }

    /** What the library says today; of a clinic's own also when it is retired. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Optional<ExerciseContent> bySlug(String slug) {
        return database.sql(ContentRows.select() + NEWEST + ClinicExerciseLookup.NOT_ANOTHERS)
                .param("slug", slug)
                .param("account", current.require().account().value())
                .query(ContentRows::content)
                .optional();
    }

    /** The same of an exercise in the public pool: one of ours that anyone can try. Empty for all others. */
    @PreAuthorize("isAuthenticated()")
    public Optional<ExerciseContent> inPool(String slug) {
        return database.sql(ContentRows.select()
                        + "WHERE e.current AND e.slug = :slug AND e.level = :level AND e.source = 'STEADYBACK'")
                .param("slug", slug)
                .param("level", POOL_LEVEL)
                .query(ContentRows::content)
                .optional();
    }

    /** The same of those among these versions that bear this address: what somebody was given. */
    @PreAuthorize("isAuthenticated()")
    public Map<VersionKey, ExerciseContent> bySlug(String slug, Collection<VersionKey> given) {
        if (given.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ContentRows.given() + "WHERE e.slug = :slug AND (e.exercise_id, e.version) IN (:keys)")
                .param("slug", slug)
                .param(
                        "keys",
                        given.stream().distinct().map(ExerciseReader::pair).toList())
                .query(ContentRows::content)
                .stream()
                .collect(Collectors.toMap(ExerciseContent::key, Function.identity()));
    }

    /**
     * The words that were in force for these versions; one from before there were steps has those of today. A version that never
     * was is left out.
     */
    @PreAuthorize("isAuthenticated()")
    public Map<VersionKey, ExerciseContent> at(Collection<VersionKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ContentRows.given() + "WHERE (e.exercise_id, e.version) IN (:keys)")
                .param(
                        "keys",
                        keys.stream().distinct().map(ExerciseReader::pair).toList())
                .query(ContentRows::content)
                .stream()
                .collect(Collectors.toMap(ExerciseContent::key, Function.identity()));
    }
}
