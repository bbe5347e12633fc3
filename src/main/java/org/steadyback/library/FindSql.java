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

    /** Every count in one pass; a group of arrays is taken apart afterwards, when there are only a few. */
    private static final String GROUPED = """
            grouped AS MATERIALIZED (
                SELECT grouping(section, level, family, equipment, misses, directions, positions, cautions) AS by,
                       section, level, family, equipment, misses, directions, positions, cautions, count(*) AS n,
                       count(*) FILTER (WHERE %s) AS of_section, count(*) FILTER (WHERE %s) AS of_level,
                       count(*) FILTER (WHERE %s) AS of_family, count(*) FILTER (WHERE %s) AS of_have,
                       count(*) FILTER (WHERE %s) AS of_direction, count(*) FILTER (WHERE %s) AS of_position,
                       count(*) FILTER (WHERE misses = 0) AS fitting, count(*) FILTER (WHERE NOT on_floor AND %s) AS of_floor,
                       count(*) FILTER (WHERE favourite AND %s) AS of_favourites, count(*) FILTER (WHERE used AND %s) AS of_used
                  FROM seen
                 GROUP BY GROUPING SETS ((section), (level), (family), (equipment), (misses), (directions), (positions), (cautions), ()))
            """.formatted(
                    but(Facet.SECTION),
                    but(Facet.LEVEL),
                    but(Facet.FAMILY),
                    but(Facet.HAVE),
                    but(Facet.DIRECTION),
                    but(Facet.POSITION),
                    but(Facet.FLOOR),
                    but(Facet.FAVOURITES),
                    but(Facet.USED));

    /** A group is told by the one column it has: that bit of "by" is not set. */
    static final String STATEMENT =
            "WITH " + ASKED + ", " + SEEN.formatted(typed(), Facet.TEXT.bit(), misses(), VISIBLE)
                    + ", " + GROUPED + """
            (SELECT 'FOUND' AS kind, exercise_id AS value, version, 0 AS n FROM seen WHERE misses = 0
              ORDER BY place, family, rung, exercise_id LIMIT :most)
            UNION ALL
            (SELECT 'NEARLY', exercise_id, version, misses FROM seen
              WHERE misses & (misses - 1) = 0 AND misses > 1 AND NOT EXISTS (SELECT FROM seen WHERE misses = 0)
              ORDER BY place, level, family, rung LIMIT 6)
            UNION ALL SELECT 'FAVOURITE', exercise_id, 0, 0 FROM exercise_favourite WHERE account_id = :account
            UNION ALL SELECT 'SECTION', section, 0, of_section FROM grouped WHERE by = 127
            UNION ALL SELECT 'LEVEL', level::text, 0, of_level FROM grouped WHERE by = 191
            UNION ALL SELECT 'FAMILY', family, 0, of_family FROM grouped WHERE by = 223
            UNION ALL SELECT 'HAVE', equipment, 0, of_have FROM grouped WHERE by = 239
            UNION ALL SELECT 'WITHOUT', misses::text, 0, n FROM grouped WHERE by = 247 AND misses & (misses - 1) = 0
            UNION ALL SELECT 'DIRECTION', value, 0, sum(of_direction)
              FROM grouped, unnest(directions) AS value WHERE by = 251 GROUP BY value
            UNION ALL SELECT 'POSITION', value, 0, sum(of_position)
              FROM grouped, unnest(positions) AS value WHERE by = 253 GROUP BY value
            UNION ALL SELECT 'KEPT_OUT', value, 0, sum(fitting)
              FROM grouped, unnest(cautions) AS value WHERE by = 254 GROUP BY value
            UNION ALL SELECT 'TOTAL', '', 0, n FROM grouped WHERE by = 255
            UNION ALL SELECT 'FLOOR', '', 0, of_floor FROM grouped WHERE by = 255
            UNION ALL SELECT 'FAVOURITES', '', 0, of_favourites FROM grouped WHERE by = 255
            UNION ALL SELECT 'USED', '', 0, of_used FROM grouped WHERE by = 255""";

    private FindSql() {}

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
