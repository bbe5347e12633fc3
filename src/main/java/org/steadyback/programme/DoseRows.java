package org.steadyback.programme;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

/** Turns the columns of a dose, as they are in {@code prescription_version}, into one. */
public final class DoseRows {

    private DoseRows() {}

    public static Dose dose(ResultSet row) throws SQLException {
        var minutes = row.getObject("minutes", Integer.class);
        return minutes != null
                ? new Dose.Minutes(minutes)
                : new Dose.Sets(
                        row.getInt("sets"),
                        row.getInt("reps"),
                        row.getInt("hold_seconds"),
                        row.getInt("rest_seconds"),
                        Side.valueOf(row.getString("side")),
                        row.getString("load"));
    }
}
