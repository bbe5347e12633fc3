package org.steadyback.library;

import java.time.LocalDate;
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

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** Finds exercises. Each call is one statement; a search is two, or three where there are words to look for. */
@Service
@Transactional(readOnly = true)
public class ExerciseReader {

    /** On a rung the library's own first. */
    private static final String IN_ORDER = " ORDER BY e.family, e.rung, e.source = 'STEADYBACK' DESC, t.name";

    private final JdbcClient database;
    private final CurrentAccount current;
    private final ExerciseUse use;
    private final ExerciseSearch finding;
    private final SharedCards cards = new SharedCards();

    ExerciseReader(JdbcClient database, CurrentAccount current, ExerciseUse use) {
        this.database = database;
        this.current = current;
        this.use = use;
        this.finding = new ExerciseSearch(database);
    }

    /** The current exercises that fit: those first whose names have the words, then by family and rung. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ExerciseCard> search(ExerciseFilter filter) {
        var found = finding.find(current.require(), filter, List.of());
        return found.found(shown(found.keys()));
    }

    /** Where a search begins: the current exercises by family and rung, as many as a search finds, in one statement. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ExerciseCard> firstPage() {
        var who = current.require();
        return database.sql(
                        ExerciseRows.select() + "WHERE e.current AND " + SearchSql.VISIBLE + IN_ORDER + " LIMIT :most")
                .param("clinic", who.clinic().value())
                .param("account", who.account().value())
                .param("most", ExerciseSearch.MOST)
                .query(cards::card)
                .list();
    }

    /** The same, with what each further choice would leave. */
    @PreAuthorize("hasRole('PHYSIO')")
    public LibraryPage browse(ExerciseFilter filter) {
        return page(filter, Map.of());
    }

    /** The same beside a patient's chart: it can be narrowed down to what the patient has been given before. */
    @PreAuthorize("@care.treats(#patient)")
    public LibraryPage browseFor(PatientId patient, ExerciseFilter filter) {
        return page(filter, use.usedWith(patient));
    }

    private LibraryPage page(ExerciseFilter filter, Map<ExerciseId, LocalDate> used) {
        var found = finding.find(current.require(), filter, used.keySet());
        return found.page(shown(found.keys()), used);
    }

    /** A family from its first rung to its last; empty if there is none of that name. */
    @PreAuthorize("isAuthenticated()")
    public List<ExerciseCard> ladder(String family) {
        return database.sql(ExerciseRows.select() + "WHERE e.current AND e.family = :family"
                        + ClinicExerciseLookup.NOT_ANOTHERS + IN_ORDER)
                .param("family", family)
                .param("account", account())
                .query(cards::card)
                .list();
    }

    /** Several families at once, each from its first rung to its last. */
    @PreAuthorize("isAuthenticated()")
    public List<ExerciseCard> ladders(Collection<String> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return database.sql(ExerciseRows.select() + "WHERE e.current AND e.family IN (:families)"
                        + ClinicExerciseLookup.NOT_ANOTHERS + IN_ORDER)
                .param("families", families)
                .param("account", account())
                .query(cards::card)
                .list();
    }

    /** The same by the family's part of an address, as {@link LibraryLinks#family} makes it. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ExerciseCard> ladderAt(String familySlug) {
        return database.sql(ExerciseRows.select()
                        + "WHERE e.current AND trim(BOTH '-' FROM regexp_replace(lower(e.family), '[^a-z0-9]+', '-', 'g')) = :slug"
                        + IN_ORDER)
                .param("slug", familySlug)
                .query(cards::card)
                .list();
    }

    /** The same together with other exercises, in one statement: what stands around one on its page. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ExerciseCard> ladderAnd(String family, Collection<ExerciseId> others) {
        return database.sql(ExerciseRows.select()
                        + "WHERE e.current AND (e.family = :family OR e.exercise_id = ANY (:others::text[]))"
                        + ClinicExerciseLookup.NOT_ANOTHERS + IN_ORDER)
                .param("family", family)
                .param("others", others.stream().map(ExerciseId::value).toArray(String[]::new))
                .param("account", account())
                .query(cards::card)
                .list();
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<ExerciseCard> bySlug(String slug) {
        return database.sql(ExerciseRows.select() + "WHERE e.current AND e.slug = :slug"
                        + ClinicExerciseLookup.NOT_ANOTHERS)
                .param("slug", slug)
                .param("account", account())
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
                .sql(ExerciseRows.select() + "WHERE e.current AND e.exercise_id IN (:ids)"
                        + ClinicExerciseLookup.NOT_ANOTHERS)
                .param("account", account())
                .param("ids", ids.stream().map(ExerciseId::value).toList())
                .query(cards::card)
                .stream()
                .collect(Collectors.toMap(ExerciseCard::id, Function.identity()));
    }

    /** The words in force when this version was current. */
    @PreAuthorize("isAuthenticated()")
    public ExerciseCard at(ExerciseId id, int version) {
        return database.sql(ExerciseRows.select() + "WHERE e.exercise_id = :id AND e.version = :version")
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
                .sql(withKeys())
                .param("ids", keys.stream().map(key -> key.id().value()).toArray(String[]::new))
                .param("versions", keys.stream().map(VersionKey::version).toArray(Integer[]::new))
                .query(cards::card)
                .stream()
                .collect(Collectors.toMap(ExerciseCard::key, Function.identity()));
    }

    /** What a search has just found: only those are read that nobody has read before. A version never changes. */
    private Map<VersionKey, ExerciseCard> shown(List<VersionKey> found) {
        var known = cards.known(found);
        known.putAll(at(found.stream().filter(key -> !known.containsKey(key)).toList()));
        return known;
    }

    /** Each key by the primary keys: read at once, thousands of rows would be gone through for two hundred. */
    private static String withKeys() {
        return """
            SELECT card.*
              FROM (SELECT DISTINCT id, version FROM unnest(:ids::text[], :versions::int[]) AS a(id, version)) AS asked
             CROSS JOIN LATERAL (
                   %sWHERE e.exercise_id = asked.id AND e.version = asked.version OFFSET 0) AS card""".formatted(ExerciseRows.select());
    }

    private Object account() {
        return current.require().account().value();
    }

    static Object[] pair(VersionKey key) {
        return new Object[] {key.id().value(), key.version()};
    }
}
