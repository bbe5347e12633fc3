package org.steadyback.library;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final String SEEN = """
            seen AS MATERIALIZED (
                SELECT e.exercise_id, e.version, e.section, e.directions, e.positions, e.level, e.family, e.rung, e.equipment,
                       e.on_floor, e.cautions, f.account_id IS NOT NULL AS favourite,
                       e.exercise_id = ANY (:used::text[]) AS used,
                       CASE WHEN lower(t.name) = :name THEN 0 WHEN t.document @@ a.literal THEN 1 ELSE 2 END AS place,
                       CASE WHEN a.literal IS NULL OR t.document @@ a.literal
                              OR (coalesce(t.document @@ a.rest, true) AND %s) THEN 0 ELSE %d END
                     + %s AS misses
                  FROM exercise e
                  JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language = 'en'
                  LEFT JOIN exercise_favourite f ON f.account_id = :account AND f.exercise_id = e.exercise_id
                 CROSS JOIN asked a
                 WHERE e.current AND %s)""";

    static final String STATEMENT = "WITH " + ASKED + ", "
            + SEEN.formatted(typed(), Facet.TEXT.bit(), misses(), VISIBLE)
            + """
             (SELECT 'FOUND' AS kind, exercise_id AS value, version, 0 AS n FROM seen WHERE misses = 0
               ORDER BY place, family, rung, exercise_id LIMIT :most)
            UNION ALL
            (SELECT 'NEARLY', exercise_id, version, misses FROM seen
              WHERE misses & (misses - 1) = 0 AND misses > 1 AND NOT EXISTS (SELECT FROM seen WHERE misses = 0)
              ORDER BY place, level, family, rung LIMIT 6)
            UNION ALL SELECT 'FAVOURITE', exercise_id, 0, 0 FROM seen WHERE favourite
            UNION ALL SELECT 'WITHOUT', misses::text, 0, count(*) FROM seen WHERE misses & (misses - 1) = 0 GROUP BY misses
            UNION ALL SELECT 'TOTAL', '', 0, count(*) FROM seen
            UNION ALL SELECT 'FLOOR', '', 0, count(*) FILTER (WHERE NOT on_floor AND %s) FROM seen
            UNION ALL SELECT 'FAVOURITES', '', 0, count(*) FILTER (WHERE favourite AND %s) FROM seen
            UNION ALL SELECT 'USED', '', 0, count(*) FILTER (WHERE used AND %s) FROM seen
            UNION ALL SELECT 'KEPT_OUT', caution, 0, count(*) FROM seen, unnest(cautions) AS caution
              WHERE misses = 0 GROUP BY caution
            """.formatted(but(Facet.FLOOR), but(Facet.FAVOURITES), but(Facet.USED))
            + counted(Facet.SECTION, "section", "seen")
            + counted(Facet.DIRECTION, "value", "seen, unnest(directions) AS value")
            + counted(Facet.POSITION, "value", "seen, unnest(positions) AS value")
            + counted(Facet.LEVEL, "level::text", "seen")
            + counted(Facet.HAVE, "equipment", "seen")
            + counted(Facet.FAMILY, "family", "seen");

    private FindSql() {}

    private static String counted(Facet facet, String value, String from) {
        return "UNION ALL SELECT '%s', %s, 0, count(*) FILTER (WHERE %s) FROM %s GROUP BY 2%n"
                .formatted(facet, value, but(facet), from);
    }

    /** No bit, or only that of this facet. */
    private static String but(Facet facet) {
        return "misses & ~" + facet.bit() + " = 0";
    }

    private static String misses() {
        var bits = new StringBuilder("0");
        CHOICES.forEach(facet -> bits.append(" + CASE WHEN ")
                .append(fits(facet, ""))
                .append(" THEN 0 ELSE ")
                .append(facet.bit())
                .append(" END"));
        return bits.toString();
    }

    /** All that the words ask for. */
    private static String typed() {
        return CHOICES.stream().map(facet -> fits(facet, "typed_")).collect(Collectors.joining(" AND "));
    }

    /** What fits under a facet, by the parameters with this prefix. */
    private static String fits(Facet facet, String prefix) {
        var condition = switch (facet) {
            case TEXT -> throw new IllegalArgumentException("words are no choice");
            case SECTION -> "(cardinality(:{}sections::text[]) = 0 OR e.section = ANY (:{}sections::text[]))";
            case DIRECTION -> "(cardinality(:{}directions::text[]) = 0 OR e.directions && :{}directions::text[])";
            case POSITION -> "(cardinality(:{}positions::text[]) = 0 OR e.positions && :{}positions::text[])";
            case LEVEL -> "(cardinality(:{}levels::int[]) = 0 OR e.level = ANY (:{}levels::int[]))";
            case HAVE ->
                "(cardinality(:{}have::text[]) = 0 OR (e.needs_all <@ :{}have::text[]"
                        + " AND (e.needs_one_of = '{}'::text[] OR e.needs_one_of && :{}have::text[])))";
            case FAMILY -> "(:{}family::text IS NULL OR e.family = :{}family)";
            case FLOOR -> "(NOT :{}off_floor OR NOT e.on_floor)";
            case SUITS -> "NOT e.cautions && :{}kept_out::text[]";
            case FAVOURITES -> "(NOT :{}favourites OR f.account_id IS NOT NULL)";
            case USED -> "(NOT :{}used_before OR e.exercise_id = ANY (:used::text[]))";
        };
        return condition.replace(":{}", ":" + prefix);
    }
}
