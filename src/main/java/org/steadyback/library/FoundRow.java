package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the answer of {@link FindSql}. */
record FoundRow(String kind, String value, int version, int n) {

    static FoundRow of(ResultSet row, int number) throws SQLException {
        return new FoundRow(row.getString("kind"), row.getString("value"), row.getInt("version"), row.getInt("n"));
    }

    VersionKey key() {
        return new VersionKey(new ExerciseId(value), version);
    }
}
