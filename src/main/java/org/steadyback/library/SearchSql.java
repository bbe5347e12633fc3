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
 * <p>Answers rows of a kind, a value, a number, bits and a count. Exercises that fit the same choices ({@link FacetBits}) and miss
 * the same are one row; {@link SearchResult} adds up what each choice would leave.
 */
final class SearchSql {

    /** What somebody sees: the library, the clinic's own exercises, and those that are only theirs. */
    static final String VISIBLE =
            "(e.source = 'STEADYBACK' OR (e.clinic_id = :clinic AND (e.visible_to = 'CLINIC' OR e.made_by = :account)))";

    /** Each word as it is written or by its stem; all of them. */
    private static final String ALL_OF = """
            (SELECT string_agg('(' || concat_ws('|', nullif(to_tsquery('english', word)::text, ''),
                                                     to_tsquery('simple', word)::text) || ')', '&')
               FROM unnest(:%s::text[]) AS word)::tsquery AS %s""";

    private static final String ASKED = "asked AS MATERIALIZED (SELECT " + ALL_OF.formatted("rest", "rest") + ", "
            + ALL_OF.formatted("literal", "literal") + ")," + """
             worded AS MATERIALIZED (SELECT w.* FROM asked a CROSS JOIN LATERAL exercise_by_words(:name, a.literal, a.rest) AS w),
            """;

    private static final Set<Facet> CHOICES = EnumSet.complementOf(EnumSet.of(Facet.TEXT));

    private static final String WORDS = """
            CROSS JOIN asked a
                  LEFT JOIN worded w ON w.exercise_id = e.exercise_id AND w.version = e.version""";

    private static final String PLACE = "CASE WHEN w.named THEN 0 WHEN w.is_literal THEN 1 ELSE 2 END";

    private static final String SEEN = """
            seen AS MATERIALIZED (
                SELECT e.exercise_id, e.version, e.level, e.family, e.rung, e.equipment,
                       e.facets | CASE WHEN f.account_id IS NULL THEN 0 ELSE :favourite END%s AS facets, %s AS place, %s AS misses
                  FROM exercise e
                  LEFT JOIN exercise_favourite f ON f.account_id = :account AND f.exercise_id = e.exercise_id
                  %s
                 WHERE e.current AND %s)
            """;

    private static final String ANSWER = """
            (SELECT 'FOUND' AS kind, exercise_id AS value, version AS number, 0::bigint AS bits, 0::bigint AS n
               FROM seen WHERE misses = 0 ORDER BY place, family, rung, exercise_id LIMIT :most)
            UNION ALL
            (SELECT 'NEARLY', exercise_id, version, misses, 0 FROM seen
              WHERE misses & (misses - 1) = 0 AND misses > 1 AND NOT EXISTS (SELECT FROM seen WHERE misses = 0)
              ORDER BY place, level, family, rung LIMIT 6)
            UNION ALL SELECT 'FAVOURITE', exercise_id, 0, 0, 0 FROM exercise_favourite WHERE account_id = :account
            UNION ALL SELECT 'FAMILY', family, 0, 0, count(*) FILTER (WHERE misses & ~%s = 0) FROM seen GROUP BY family
            UNION ALL SELECT 'GROUP', equipment, misses, facets, count(*) FROM seen GROUP BY equipment, misses, facets""".formatted(Facet.FAMILY.bit());

    private SearchSql() {}

    /** Compares only what is asked: nothing is compared five thousand times with an empty list. */
    static String statement(ExerciseFilter filter, ExerciseFilter typed, boolean beside) {
        boolean words = !filter.text().isBlank();
        var seen = SEEN.formatted(
                beside ? " | CASE WHEN e.exercise_id = ANY (:used::text[]) THEN :used_bit ELSE 0 END" : "",
                words ? PLACE : "2",
                (words ? missesWords(typed) + " + " : "") + misses(filter),
                words ? WORDS : "",
                VISIBLE);
        return "WITH " + (words ? ASKED : "") + seen + ANSWER;
    }

    private static String missesWords(ExerciseFilter typed) {
        return """
                CASE WHEN a.literal IS NULL OR w.is_literal
                       OR ((a.rest IS NULL OR w.has_rest) AND %s) THEN 0 ELSE %s END""".formatted(typed(typed), Facet.TEXT.bit());
    }

    private static String misses(ExerciseFilter filter) {
        var bits = new StringBuilder("0");
        asked(filter)
                .forEach(facet -> bits.append(" + CASE WHEN ")
                        .append(fits(facet, filter, ""))
                        .append(" THEN 0 ELSE ")
                        .append(facet.bit())
                        .append(" END"));
        return bits.toString();
    }

    /** All that the words ask for. */
    private static String typed(ExerciseFilter typed) {
        return Stream.concat(Stream.of("true"), asked(typed).map(facet -> fits(facet, typed, "typed_")))
                .collect(Collectors.joining(" AND "));
    }

    private static Stream<Facet> asked(ExerciseFilter filter) {
        return CHOICES.stream().filter(facet -> asks(filter, facet));
    }

    private static boolean asks(ExerciseFilter filter, Facet facet) {
        return switch (facet) {
            case TEXT -> throw new IllegalArgumentException("words are no choice");
            case SECTION, DIRECTION, POSITION, LEVEL, FLOOR, SUITS -> FacetBits.asked(facet, filter) != 0;
            case HAVE -> !filter.have().isEmpty();
            case FAMILY -> filter.family() != null;
            case FAVOURITES -> filter.favourites();
            case USED -> filter.usedBefore();
        };
    }

    /** What fits under a facet that is asked for, by numbers or by the parameters with this prefix. */
    private static String fits(Facet facet, ExerciseFilter filter, String prefix) {
        var condition = switch (facet) {
            case TEXT -> throw new IllegalArgumentException("words are no choice");
            case SECTION, DIRECTION, POSITION, LEVEL -> "e.facets & {bits} <> 0";
            case FLOOR, SUITS -> "e.facets & {bits} = 0";
            case HAVE ->
                "(e.needs_all <@ :{}have::text[]"
                        + " AND (e.needs_one_of = '{}'::text[] OR e.needs_one_of && :{}have::text[]))";
            case FAMILY -> "e.family = :{}family";
            case FAVOURITES -> "f.account_id IS NOT NULL";
            case USED -> "e.exercise_id = ANY (:used::text[])";
        };
        return condition
                .replace("{bits}", Long.toString(FacetBits.asked(facet, filter)))
                .replace(":{}", ":" + prefix);
    }
}
