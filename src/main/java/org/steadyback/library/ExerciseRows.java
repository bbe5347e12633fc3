package org.steadyback.library;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;
import org.steadyback.text.Languages;

/** Reads exercise rows from the database. */
final class ExerciseRows {

    private ExerciseRows() {}

    /** Everything of a card, in the language of whoever reads; a WHERE clause follows. */
    static String select() {
        return """
            SELECT e.*, t.language, t.name, t.cue, m.content_type, m.digest, m.width, m.height
            FROM exercise e
            %s
            LEFT JOIN media m ON m.media_id = e.media_id
            """.formatted(ExerciseWordsSql.join("t", "e.exercise_id", "e.version"));
    }

    static ExerciseCard card(ResultSet row, int number) throws SQLException {
        return new ExerciseCard(
                new ExerciseId(row.getString("exercise_id")),
                row.getInt("version"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("cue"),
                Section.valueOf(row.getString("section")),
                row.getString("family"),
                row.getString("family_type").equals("CHAIN"),
                row.getInt("rung"),
                row.getInt("family_size"),
                row.getInt("level"),
                row.getBoolean("is_core"),
                texts(row.getArray("directions")).stream()
                        .map(Direction::valueOf)
                        .toList(),
                row.getString("start_position"),
                row.getString("equipment"),
                dose(row),
                texts(row.getArray("cautions")).stream().map(Caution::parse).toList(),
                row.getString("picture_version"),
                own(row),
                Languages.tagged(row.getString("language")));
    }

    private static @Nullable ClinicExerciseDetails own(ResultSet row) throws SQLException {
        var maker = row.getObject("made_by", UUID.class);
        return maker == null
                ? null
                : new ClinicExerciseDetails(
                        new AccountId(maker), row.getString("visible_to").equals("MAKER"), media(row));
    }

    private static @Nullable ShownMedia media(ResultSet row) throws SQLException {
        var media = row.getObject("media_id", UUID.class);
        return media == null
                ? null
                : new ShownMedia(
                        new MediaId(media),
                        row.getString("content_type").startsWith("video/"),
                        MediaReader.version(row.getString("digest")),
                        row.getInt("width"),
                        row.getInt("height"));
    }

    private static DefaultDose dose(ResultSet row) throws SQLException {
        return new DefaultDose(
                numberOrNull(row, "sets"),
                numberOrNull(row, "reps"),
                numberOrNull(row, "hold_seconds"),
                row.getBoolean("each_side"),
                numberOrNull(row, "minutes"),
                row.getInt("bouts_per_day"),
                row.getInt("days_per_week"));
    }

    private static @Nullable Integer numberOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
