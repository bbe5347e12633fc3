package org.steadyback.library;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one statement that finds and counts. For each exercise that who asks may see, it sets a bit for every facet that does not
 * fit: without a bit an exercise is found; with only its own facet's bit it counts for the choices of that facet; with exactly
 * one bit it fits nearly.
 *
 * <p>Answers rows of a kind, a value, a version and a number.
 */
final class FindSql {

    /** What somebody sees: the library, the clinic's own exercises, and those that are only theirs. */
    static final String VISIBLE =
            "(e.source = 'STEADYBACK' OR (e.clinic_id = :clinic AND (e.visible_to = 'CLINIC' OR e.made_by = :account)))";

    /** Each word as it is written or by its stem; all of them. */
    private static final String ALL_OF = """
            (SELECT string_agg('(' || concat_ws('|', nullif(to_tsquery('english', word)::text, ''),
                                                     to_tsquery('simple', word)::text) || ')', '&')
               FROM unnest(:%s::text[]) AS word)::tsquery AS %s""";

    private static final String ASKED = "asked AS MATERIALIZED (SELECT " + ALL_OF.formatted("rest", "rest") + ", "
            + ALL_OF.formatted("literal", "literal") + ")";

    private static final Set<Facet> CHOICES = EnumSet.complementOf(EnumSet.of(Facet.TEXT));

    /** Words are a join with every text there is: only where there are words. */
    private static final String WORDS = """
            JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language = 'en'
            CROSS JOIN asked a""";

    private static final String PLACE =
            "CASE WHEN lower(t.name) = :name THEN 0 WHEN t.document @@ a.literal THEN 1 ELSE 2 END";

    private static final String SEEN = """
            seen AS MATERIALIZED (
                SELECT e.exercise_id, e.version, e.section, e.directions, e.positions, e.level, e.family, e.rung, e.equipment,
                       e.on_floor, e.cautions, f.account_id IS NOT NULL AS favourite,
                       e.exercise_id = ANY (:used::text[]) AS used, %s AS place, %s AS misses
                  FROM exercise e
                  LEFT JOIN exercise_favourite f ON f.account_id = :account AND f.exercise_id = e.exercise_id
                  %s
                 WHERE e.current AND %s)""";

    /** Every count in one pass; the few groups are added up, and groups of arrays taken apart, afterwards. */
    private static final String GROUPED = """
            grouped AS MATERIALIZED (
                SELECT grouping(section, level, family, equipment, directions, positions, cautions, on_floor) AS by,
                       section, level, family, equipment, directions, positions, cautions, on_floor, favourite, used, misses,
                       count(*) AS n
                  FROM seen
                 GROUP BY GROUPING SETS ((section, misses), (level, misses), (family, misses), (equipment, misses),
                          (directions, misses), (positions, misses), (cautions, misses), (on_floor, favourite, used, misses)))
            """;

    /** A group is told by its first column: that bit of "by" is not set. */
    private static final String ANSWER = """
            (SELECT 'FOUND' AS kind, exercise_id AS value, version, 0 AS n FROM seen WHERE misses = 0
              ORDER BY place, family, rung, exercise_id LIMIT :most)
            UNION ALL
            (SELECT 'NEARLY', exercise_id, version, misses FROM seen
              WHERE misses & (misses - 1) = 0 AND misses > 1 AND NOT EXISTS (SELECT FROM seen WHERE misses = 0)
              ORDER BY place, level, family, rung LIMIT 6)
            UNION ALL SELECT 'FAVOURITE', exercise_id, 0, 0 FROM exercise_favourite WHERE account_id = :account
            """
            + counts("SECTION", "section", but(Facet.SECTION), "", 127)
            + counts("LEVEL", "level::text", but(Facet.LEVEL), "", 191)
            + counts("FAMILY", "family", but(Facet.FAMILY), "", 223)
            + counts("HAVE", "equipment", but(Facet.HAVE), "", 239)
            + counts("DIRECTION", "value", but(Facet.DIRECTION), ", unnest(directions) AS value", 247)
            + counts("POSITION", "value", but(Facet.POSITION), ", unnest(positions) AS value", 251)
            + counts("KEPT_OUT", "value", "misses = 0", ", unnest(cautions) AS value", 253)
            + """
            UNION ALL SELECT 'WITHOUT', misses::text, 0, sum(n)
              FROM grouped WHERE by = 254 AND misses & (misses - 1) = 0 GROUP BY misses
            """
            + count("TOTAL", "true")
            + count("FLOOR", "NOT on_floor AND " + but(Facet.FLOOR))
            + count("FAVOURITES", "favourite AND " + but(Facet.FAVOURITES))
            + count("USED", "used AND " + but(Facet.USED));

    private FindSql() {}

    /** Compares only what is asked: nothing is compared five thousand times with an empty list. */
    static String statement(ExerciseFilter filter, ExerciseFilter typed) {
        boolean words = !filter.text().isBlank();
        var seen = SEEN.formatted(
                words ? PLACE : "2",
                (words ? missesWords(typed) + " + " : "") + misses(filter),
                words ? WORDS : "",
                VISIBLE);
        return "WITH " + (words ? ASKED + ", " : "") + seen + ", " + GROUPED + ANSWER;
    }

    private static String counts(String kind, String value, String which, String apart, int by) {
        return "UNION ALL SELECT '%s', %s, 0, coalesce(sum(n) FILTER (WHERE %s), 0) FROM grouped%s WHERE by = %d GROUP BY %s%n"
                .formatted(kind, value, which, apart, by, value.replace("::text", ""));
    }

    private static String count(String kind, String which) {
        return "UNION ALL SELECT '%s', '', 0, coalesce(sum(n) FILTER (WHERE %s), 0) FROM grouped WHERE by = 254%n"
                .formatted(kind, which);
    }

    /** No bit, or only that of this facet. */
    private static String but(Facet facet) {
        return "misses & ~" + facet.bit() + " = 0";
    }

    private static String missesWords(ExerciseFilter typed) {
        return """
                CASE WHEN a.literal IS NULL OR t.document @@ a.literal
                       OR (coalesce(t.document @@ a.rest, true) AND %s) THEN 0 ELSE %d END""".formatted(typed(typed), Facet.TEXT.bit());
    }

    private static String misses(ExerciseFilter filter) {
        var bits = new StringBuilder("0");
        asked(filter)
                .forEach(facet -> bits.append(" + CASE WHEN ")
                        .append(fits(facet, ""))
                        .append(" THEN 0 ELSE ")
                        .append(facet.bit())
                        .append(" END"));
        return bits.toString();
    }

    /** All that the words ask for. */
    private static String typed(ExerciseFilter typed) {
        return Stream.concat(Stream.of("true"), asked(typed).map(facet -> fits(facet, "typed_")))
                .collect(Collectors.joining(" AND "));
    }

    private static Stream<Facet> asked(ExerciseFilter filter) {
        return CHOICES.stream().filter(facet -> asks(filter, facet));
    }

    private static boolean asks(ExerciseFilter filter, Facet facet) {
        return switch (facet) {
            case TEXT -> throw new IllegalArgumentException("words are no choice");
            case SECTION -> !filter.sections().isEmpty();
            case DIRECTION -> !filter.directions().isEmpty();
            case POSITION -> !filter.positions().isEmpty();
            case LEVEL -> !filter.levels().isEmpty();
            case HAVE -> !filter.have().isEmpty();
            case FAMILY -> filter.family() != null;
            case FLOOR -> filter.notOnTheFloor();
            case SUITS -> !filter.keptOut().isEmpty();
            case FAVOURITES -> filter.favourites();
            case USED -> filter.usedBefore();
        };
    }

    /** What fits under a facet that is asked for, by the parameters with this prefix. */
    private static String fits(Facet facet, String prefix) {
        var condition = switch (facet) {
            case TEXT -> throw new IllegalArgumentException("words are no choice");
            case SECTION -> "e.section = ANY (:{}sections::text[])";
            case DIRECTION -> "e.directions && :{}directions::text[]";
            case POSITION -> "e.positions && :{}positions::text[]";
            case LEVEL -> "e.level = ANY (:{}levels::int[])";
            case HAVE ->
                "(e.needs_all <@ :{}have::text[]"
                        + " AND (e.needs_one_of = '{}'::text[] OR e.needs_one_of && :{}have::text[]))";
            case FAMILY -> "e.family = :{}family";
            case FLOOR -> "NOT e.on_floor";
            case SUITS -> "NOT e.cautions && :{}kept_out::text[]";
            case FAVOURITES -> "f.account_id IS NOT NULL";
            case USED -> "e.exercise_id = ANY (:used::text[])";
        };
        return condition.replace(":{}", ":" + prefix);
    }
}
