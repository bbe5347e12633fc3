package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.steadyback.text.Language;

/** Reads the whole content of exercises from the database. */
final class ContentRows {

    /** The words; what they are joined by follows, and then a WHERE clause. */
    private static final String SELECT = """
            SELECT e.*, t.language, t.name, t.cue, t.family_about, t.purpose, t.works, t.synonyms, t.get_ready, t.steps, t.breathe, t.stop_if,
                   t.mistakes, t.caution_reasons, t.evidence, t.alt, m.content_type, m.digest, m.width, m.height
            FROM exercise e
            %s
            LEFT JOIN media m ON m.media_id = e.media_id
            """;

    /**
     * The same for a version that somebody was given: one without steps of its own is shown with the steps that its
     * exercise has now, so that nobody is left without a word on how it is done and when to stop. Everything else stays as given.
     */
    private static final String GIVEN = SELECT.replace(
                    "t.get_ready, t.steps, t.breathe, t.stop_if",
                    "coalesce(now.get_ready, t.get_ready) AS get_ready, coalesce(now.steps, t.steps) AS steps,"
                            + " coalesce(t.breathe, now.breathe) AS breathe, coalesce(t.stop_if, now.stop_if) AS stop_if")
            + """
            LEFT JOIN LATERAL (
                SELECT n.get_ready, n.steps, n.breathe, n.stop_if
                  FROM exercise c
                  JOIN exercise_text n ON n.exercise_id = c.exercise_id AND n.version = c.version AND n.language = t.language
                 WHERE t.steps = '{}' AND c.exercise_id = e.exercise_id AND c.current) AS now ON true
            """;

    /** The English words and no others, which a translation or a copy is made of. */
    static final String ENGLISH =
            SELECT.formatted(ExerciseWordsSql.join("t", "e.exercise_id", "e.version", Language.ENGLISH));

    /** All translations; of a version that has several a row each. */
    static final String TRANSLATIONS = SELECT.formatted(
            "JOIN exercise_text t ON t.exercise_id = e.exercise_id AND t.version = e.version AND t.language <> 'en'");

    private ContentRows() {}

    /** In the language of whoever reads; a WHERE clause follows. */
    static String select() {
        return SELECT.formatted(ExerciseWordsSql.join("t", "e.exercise_id", "e.version"));
    }

    /** The same for a version that somebody was given, see {@link #GIVEN}. */
    static String given() {
        return GIVEN.formatted(ExerciseWordsSql.join("t", "e.exercise_id", "e.version"));
    }

    static ExerciseContent content(ResultSet row, int number) throws SQLException {
        var card = ExerciseRows.card(row, number);
        return new ExerciseContent(
                card,
                row.getString("family_about"),
                row.getString("purpose"),
                row.getString("works"),
                texts(row, "synonyms"),
                new Steps(
                        texts(row, "get_ready"),
                        texts(row, "steps"),
                        row.getString("breathe"),
                        row.getString("stop_if")),
                texts(row, "mistakes"),
                sideways(row),
                reasons(card.cautions(), texts(row, "caution_reasons")),
                row.getString("evidence"),
                texts(row, "sources"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("alt"));
    }

    private static Map<Hurdle, Sideways> sideways(ResultSet row) throws SQLException {
        var ways = new EnumMap<Hurdle, Sideways>(Hurdle.class);
        for (var hurdle : Hurdle.values()) {
            var code = row.getString("no_" + hurdle.name().toLowerCase(Locale.ROOT));
            if (code != null) {
                ways.put(hurdle, Sideways.ofCode(code));
            }
        }
        return ways;
    }

    /** In the order of the cautions; a version from before the reasons has none. */
    private static Map<Condition, String> reasons(List<Caution> cautions, List<String> texts) {
        var reasons = new EnumMap<Condition, String>(Condition.class);
        for (var at = 0; at < Math.min(cautions.size(), texts.size()); at++) {
            if (!texts.get(at).isEmpty()) {
                reasons.put(cautions.get(at).condition(), texts.get(at));
            }
        }
        return reasons;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return ExerciseRows.texts(row.getArray(column));
    }
}
