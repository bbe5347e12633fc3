package org.steadyback.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.NotFoundException;

/** Finds exercises. Each call is one statement. */
@Service
@Transactional(readOnly = true)
public class ExerciseReader {

    private static final int MOST = 200;
    private static final String IN_ORDER = " ORDER BY e.family, e.rung";

    private final JdbcClient database;
    private final SharedCards cards = new SharedCards();

    ExerciseReader(JdbcClient database) {
        this.database = database;
    }

    /** The current exercises that fit, by family and rung. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ExerciseCard> search(ExerciseFilter filter) {
        return found(everyCurrent(), new Sieve(filter));
    }

    /** The same, with what each further choice would leave. */
    @PreAuthorize("hasRole('PHYSIO')")
    public LibraryPage browse(ExerciseFilter filter) {
        var all = everyCurrent();
        var sieve = new Sieve(filter);
        return new LibraryPage(found(all, sieve), FacetCounts.of(all, sieve), all.size());
    }

    /** A family from its first rung to its last; empty if there is none of that name. */
    @PreAuthorize("isAuthenticated()")
    public List<ExerciseCard> ladder(String family) {
        return database.sql(ExerciseRows.SELECT + "WHERE e.current AND e.family = :family" + IN_ORDER)
                .param("family", family)
                .query(cards::card)
                .list();
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<ExerciseCard> bySlug(String slug) {
        return database.sql(ExerciseRows.SELECT + "WHERE e.current AND e.slug = :slug")
                .param("slug", slug)
                .query(cards::card)
                .optional();
    }

    /** The current versions; an id that is not in the library is left out. */
    @PreAuthorize("isAuthenticated()")
    public Map<ExerciseId, ExerciseCard> current(Collection<ExerciseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ExerciseRows.SELECT + "WHERE e.current AND e.exercise_id IN (:ids)")
                .param("ids", ids.stream().map(ExerciseId::value).toList())
                .query(cards::card)
                .stream()
                .collect(Collectors.toMap(ExerciseCard::id, Function.identity()));
    }

    /** The words in force when this version was current. */
    @PreAuthorize("isAuthenticated()")
    public ExerciseCard at(ExerciseId id, int version) {
        return database.sql(ExerciseRows.SELECT + "WHERE e.exercise_id = :id AND e.version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(cards::card)
                .optional()
                .orElseThrow(() -> new NotFoundException("Exercise"));
    }

    /** The same for many; a version that never was is left out. */
    @PreAuthorize("isAuthenticated()")
    public Map<VersionKey, ExerciseCard> at(Collection<VersionKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ExerciseRows.SELECT + "WHERE (e.exercise_id, e.version) IN (:keys)")
                .param(
                        "keys",
                        keys.stream().distinct().map(ExerciseReader::pair).toList())
                .query(cards::card)
                .stream()
                .collect(Collectors.toMap(ExerciseCard::key, Function.identity()));
    }

    /** The library is a few hundred rows of our own content: read whole and sifted here, counts and results agree. */
    private List<ExerciseCard> everyCurrent() {
        return database.sql(ExerciseRows.SELECT + "WHERE e.current" + IN_ORDER)
                .query(cards::card)
                .list();
    }

    private static List<ExerciseCard> found(List<ExerciseCard> all, Sieve sieve) {
        return all.stream().filter(sieve::fits).limit(MOST).toList();
    }

    private static Object[] pair(VersionKey key) {
        return new Object[] {key.id().value(), key.version()};
    }
}
