package org.steadyback.programme;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Turns rows of prescription versions into plans. */
@Component
class PlanRows {

    private static final String SELECT = """
            WITH stand AS MATERIALIZED (
            %s)
            SELECT p.patient_id, p.programme_id, p.mode, p.goal, p.starts_on, p.ends_on, v.*, stand.*, paused.pauses
              FROM programme p
              LEFT JOIN (SELECT x.patient_id, array_agg(x.from_date || '/' || x.to_date ORDER BY x.from_date) AS pauses
                           FROM pause x WHERE x.patient_id = ANY (:patients) GROUP BY x.patient_id) paused
                ON paused.patient_id = p.patient_id
              LEFT JOIN stand ON stand.of_programme = p.programme_id
              LEFT JOIN prescription_version v ON v.prescription_id = stand.of_prescription
             WHERE p.patient_id = ANY (:patients)
             ORDER BY p.starts_on DESC, p.programme_id DESC, v.place, v.prescription_id, v.number""";

    private final DecisionStatusRows statuses;
    private final String select;

    PlanRows(DecisionStatusRows statuses) {
        this.statuses = statuses;
        this.select = SELECT.formatted(statuses.select());
    }

    String select() {
        return select;
    }

    /** One row: the programme's head, and one version unless the programme is empty. */
    record Row(PatientId patient, Head head, @Nullable Prescribed prescribed) {}

    record Head(
            ProgrammeId id,
            Mode mode,
            String goal,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<Period> pauses) {

        ProgrammePlan with(List<Prescribed> prescribed) {
            var asked = prescribed.stream().map(Prescribed::asked).toList();
            return new ProgrammePlan(id, mode, goal, new Plan(startsOn, endsOn, pauses, asked), prescribed);
        }
    }

    static Map<PatientId, List<ProgrammePlan>> collect(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(Row::patient, LinkedHashMap::new, collectingAndThen(toList(), PlanRows::plans)));
    }

    private static List<ProgrammePlan> plans(Collection<Row> rows) {
        var byHead = new LinkedHashMap<Head, List<Prescribed>>();
        for (var row : rows) {
            var list = byHead.computeIfAbsent(row.head(), _ -> new java.util.ArrayList<>());
            if (row.prescribed() != null) {
                list.add(row.prescribed());
            }
        }
        return byHead.entrySet().stream()
                .map(entry -> entry.getKey().with(List.copyOf(entry.getValue())))
                .toList();
    }

    Row row(ResultSet row, int number) throws SQLException {
        var head = new Head(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                Mode.valueOf(row.getString("mode")),
                row.getString("goal"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                pauses(row.getArray("pauses")));
        var prescription = row.getObject("prescription_id", UUID.class);
        return new Row(
                new PatientId(row.getObject("patient_id", UUID.class)),
                head,
                prescription == null ? null : prescribed(row, new PrescriptionId(prescription)));
    }

    private Prescribed prescribed(ResultSet row, PrescriptionId prescription) throws SQLException {
        var asked = new Asked(
                prescription,
                row.getInt("number"),
                DoseRows.dose(row),
                new Schedule(frequency(row), row.getInt("bouts_per_day")),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("withdrawn"));
        var exercise = new VersionKey(new ExerciseId(row.getString("exercise_id")), row.getInt("exercise_version"));
        return new Prescribed(
                asked,
                exercise,
                row.getInt("place"),
                Origin.valueOf(row.getString("origin")),
                row.getBigDecimal("baseline"),
                statuses.status(row),
                statuses.quotas(row));
    }

    private static Frequency frequency(ResultSet row) throws SQLException {
        var days = row.getArray("weekdays");
        if (days == null) {
            return new Frequency.DaysAWeek(row.getInt("days_per_week"));
        }
        return new Frequency.Weekdays(
                Arrays.stream((Integer[]) days.getArray()).map(DayOfWeek::of).collect(Collectors.toSet()));
    }

    private static List<Period> pauses(@Nullable Array pauses) throws SQLException {
        if (pauses == null) {
            return List.of();
        }
        return Arrays.stream((String[]) pauses.getArray())
                .filter(Objects::nonNull)
                .map(text -> text.split("/"))
                .map(dates -> new Period(LocalDate.parse(dates[0]), LocalDate.parse(dates[1])))
                .toList();
    }
}
