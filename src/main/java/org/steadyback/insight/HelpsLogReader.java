package org.steadyback.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.insight.helps.Exercised;
import org.steadyback.insight.helps.HelpsLog;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.DoseRows;
import org.steadyback.programme.plan.Dose;
import org.steadyback.progression.FlareEpisode;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionKind;

/** Reads in one statement what a patient did, by kind of exercise. Who may ask is decided by the services. */
@Component
class HelpsLogReader {

    /** How far back a log says something of now, in days: half a year [D]. */
    static final int DAYS = 182;

    /** Corrected entries count in their last version only. */
    private static final String SELECT = """
            SELECT l.session_id, l.day, l.kind, l.pain_before, l.pain_after, cardinality(l.stop_symptoms) > 0 AS stopped,
                   i.done, e.section, v.sets, v.reps, v.hold_seconds, v.rest_seconds, v.side, v.load, v.minutes
              FROM session_log l
              LEFT JOIN (session_item i
                         JOIN prescription_version v
                           ON v.prescription_id = i.prescription_id AND v.number = i.prescription_number
                         JOIN exercise e ON e.exercise_id = v.exercise_id AND e.version = v.exercise_version)
                ON i.patient_id = l.patient_id AND i.session_id = l.session_id AND 0 < ANY (i.done)
             WHERE l.patient_id = :patient AND l.day BETWEEN :from AND :to
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
             ORDER BY l.started_at, l.session_id""";

    private final JdbcClient jdbc;

    HelpsLogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days that count on a day. */
    static Period period(LocalDate today) {
        return Period.endingOn(today, DAYS);
    }

    HelpsLog read(PatientId patient, LocalDate today, List<MorningEntry> mornings, List<FlareEpisode> flares) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("from", period(today).from())
                .param("to", today)
                .query((row, _) -> row(row))
                .list();
        return new HelpsLog(
                sessions(rows),
                mornings.stream()
                        .collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain, (_, newer) -> newer)),
                flares.stream()
                        .map(flare -> flare.days(today))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** A session with one of its exercises; {@code section} is null when nothing was done in it. */
    private record Row(
            UUID session, Exercised head, @Nullable String section, int seconds) {}

    private static List<Exercised> sessions(List<Row> rows) {
        var heads = new LinkedHashMap<UUID, Exercised>();
        var seconds = new HashMap<UUID, Map<String, Integer>>();
        for (var row : rows) {
            heads.put(row.session(), row.head());
            var kinds = seconds.computeIfAbsent(row.session(), _ -> new HashMap<>());
            if (row.section() != null) {
                kinds.merge(row.section(), row.seconds(), Integer::sum);
            }
        }
        return heads.entrySet().stream()
                .map(one -> with(one.getValue(), seconds.getOrDefault(one.getKey(), Map.of())))
                .toList();
    }

    private static Exercised with(Exercised head, Map<String, Integer> seconds) {
        return new Exercised(head.day(), seconds, head.before(), head.after(), head.stopped(), head.flare());
    }

    private static Row row(ResultSet row) throws SQLException {
        var section = row.getString("section");
        return new Row(
                row.getObject("session_id", UUID.class),
                new Exercised(
                        row.getObject("day", LocalDate.class),
                        Map.of(),
                        score(row, "pain_before"),
                        score(row, "pain_after"),
                        row.getBoolean("stopped"),
                        SessionKind.valueOf(row.getString("kind")) == SessionKind.FLARE),
                section,
                section == null ? 0 : seconds(row));
    }

    private static int seconds(ResultSet row) throws SQLException {
        var done = Arrays.asList((Integer[]) row.getArray("done").getArray());
        return seconds(SessionKind.valueOf(row.getString("kind")), DoseRows.dose(row), done);
    }

    /** How long it took; the trial of a hold is told in seconds, not in repetitions (ADR 0029). */
    static int seconds(SessionKind kind, Dose dose, List<Integer> done) {
        return kind == SessionKind.TRIAL && dose instanceof Dose.Sets sets && sets.holdSeconds() > 0
                ? done.stream().mapToInt(Integer::intValue).sum()
                : (int) dose.lengthOf(done).toSeconds();
    }

    private static @Nullable PainScore score(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new PainScore(value);
    }
}
