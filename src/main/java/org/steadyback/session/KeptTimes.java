package org.steadyback.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.session.day.BoutContent;
import org.steadyback.session.day.DaySchedule;
import org.steadyback.session.day.Waking;

/**
 * What a patient has chosen about the day.
 *
 * @param times for a day with so many bouts
 */
record KeptTimes(Waking waking, Map<Integer, List<LocalTime>> times) {

    /** Of each number of bouts the newest choice of patient {@code p}; the newest of all says when the day begins and ends. */
    static final String OF_P = """
            (SELECT array_agg(b.waking_from || '/' || b.waking_to || '/' || array_to_string(b.times, ',')
                              ORDER BY b.set_at DESC, b.bout_time_id DESC)
               FROM (SELECT DISTINCT ON (cardinality(t.times)) t.*
                       FROM bout_time t WHERE t.patient_id = p.patient_id
                      ORDER BY cardinality(t.times), t.set_at DESC, t.bout_time_id DESC) b) AS chosen_times""";

    static final KeptTimes NONE = new KeptTimes(Waking.USUAL, Map.of());

    DaySchedule of(List<BoutContent> contents) {
        return DaySchedule.chosen(waking, contents, times.getOrDefault(contents.size(), List.of()));
    }

    static KeptTimes of(ResultSet row) throws SQLException {
        return of(row.getArray("chosen_times"));
    }

    private static KeptTimes of(@Nullable Array chosen) throws SQLException {
        if (chosen == null) {
            return NONE;
        }
        var newestFirst = (String[]) chosen.getArray();
        Map<Integer, List<LocalTime>> times = new HashMap<>();
        for (var one : newestFirst) {
            var list = times(one.split("/", -1)[2]);
            times.put(list.size(), list);
        }
        var day = newestFirst[0].split("/", -1);
        return new KeptTimes(new Waking(LocalTime.parse(day[0]), LocalTime.parse(day[1])), times);
    }

    private static List<LocalTime> times(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(LocalTime::parse).toList();
    }
}
