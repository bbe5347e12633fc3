package org.steadyback.library;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/**
 * Where a statement finds the words of an exercise: in the language of whoever reads, in English where nobody has translated that
 * version. Asked when the statement is made, so that it is never kept in a constant.
 */
public final class ExerciseWordsSql {

    private ExerciseWordsSql() {}

    /**
     * Joins the words of a version as a table, in the language of whoever reads.
     *
     * @param as how the table is called
     * @param id where the exercise's id stands, such as {@code e.exercise_id}
     */
    public static String join(String as, String id, String version) {
        return join(as, id, version, Reading.language());
    }

    /** The same in one language. English alone is joined simply: that is what most ask for, and of many rows. */
    static String join(String as, String id, String version, Language language) {
        return language.equals(Language.ENGLISH)
                ? "JOIN exercise_text %1$s ON %1$s.exercise_id = %2$s AND %1$s.version = %3$s AND %1$s.language = 'en'"
                        .formatted(as, id, version)
                : """
                  JOIN LATERAL (SELECT * FROM exercise_text w
                                 WHERE w.exercise_id = %2$s AND w.version = %3$s AND w.language IN ('en', '%4$s')
                                 ORDER BY w.language = 'en' LIMIT 1) %1$s ON true""".formatted(as, id, version, language.tag());
    }

    /** What an exercise is called in its newest version: a statement in brackets. */
    public static String newestName(String id) {
        return """
               (SELECT w.name FROM exercise_text w WHERE w.exercise_id = %s AND w.language IN ('en', '%s')
                 ORDER BY w.version DESC, w.language = 'en' LIMIT 1)""".formatted(id, Reading.language().tag());
    }
}
