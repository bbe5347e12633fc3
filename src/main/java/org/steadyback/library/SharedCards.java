package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/**
 * One object for each version of an exercise, whoever reads it in a language: its words never change, and many open pages hold the same.
 */
final class SharedCards {

    /** In English where that language has nothing else. */
    private record Read(VersionKey exercise, Language by) {

        static Read now(VersionKey exercise) {
            return new Read(exercise, Reading.language());
        }
    }

    private final Map<Read, ExerciseCard> known = new ConcurrentHashMap<>();

    ExerciseCard card(ResultSet row, int number) throws SQLException {
        return shared(ExerciseRows.card(row, number));
    }

    /** Those that were read before; who asks must have been shown the keys by the database. */
    Map<VersionKey, ExerciseCard> known(Collection<VersionKey> keys) {
        var read = new HashMap<VersionKey, ExerciseCard>();
        keys.forEach(key -> {
            var card = known.get(Read.now(key));
            if (card != null) {
                read.put(key, card);
            }
        });
        return read;
    }

    /** The one known already if it says the same; what the database says goes first. */
    ExerciseCard shared(ExerciseCard read) {
        var key = Read.now(read.key());
        var kept = known.putIfAbsent(key, read);
        if (kept == null || !kept.equals(read)) {
            known.put(key, read);
            return read;
        }
        return kept;
    }
}
