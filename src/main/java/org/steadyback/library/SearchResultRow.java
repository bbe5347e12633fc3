package org.steadyback.library;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of the answer of {@link SearchSql}.
 *
 * @param value an exercise, a family, or the equipment of a group
 * @param number the exercise's version, or what a group misses
 * @param bits the {@link FacetBits} of a group, or what misses an exercise that nearly fits
 */
record SearchResultRow(String kind, String value, int number, long bits, int n) {

    static SearchResultRow of(ResultSet row, int index) throws SQLException {
        return new SearchResultRow(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4), row.getInt(5));
    }

    VersionKey key() {
        return new VersionKey(new ExerciseId(value), number);
    }

    boolean has(long bit) {
        return (bits & bit) != 0;
    }

    /** Of a group: nothing misses, or only this facet. */
    boolean fitsBut(Facet facet) {
        return (number & ~facet.bit()) == 0;
    }
}
