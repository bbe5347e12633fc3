package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Why a gate stands as it does, for the physio: a clinician's own words, else made of what was said when it is read. */
public final class GateReason {

    /** What {@link #of} reads besides the columns of a gate {@code g} itself, which are {@code reason}, {@code source}, {@code said}. */
    public static final String OF_G = """
            (SELECT x.fired FROM screen x WHERE x.screen_id = g.screen_id) AS gate_fired,
            (SELECT x.unsettled FROM screen x WHERE x.screen_id = g.screen_id) AS gate_unsettled""";

    private GateReason() {}

    /** Rows from before that have words of their own. Empty where nothing is kept. */
    public static String of(ResultSet row) throws SQLException {
        var kept = row.getString("reason");
        if (kept != null && !kept.isEmpty()) {
            return kept;
        }
        if (GateSource.valueOf(row.getString("source")) == GateSource.SCREEN) {
            return RuleWords.reason(
                    SafetyRows.texts(row.getArray("gate_fired")),
                    SafetyRows.texts(row.getArray("gate_unsettled")).size());
        }
        var said = SignWords.ofCodes(SafetyRows.texts(row.getArray("said")));
        return said.isEmpty() ? "" : String.join("; ", said) + ".";
    }
}
