package org.steadyback.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;

/** Turns rows of prescription versions into programmes with who decided what. One row for a patient without a programme. */
@Component
class ProgrammeRows {

    private static final String SELECT = """
            WITH stand AS MATERIALIZED (
            %s)
            SELECT pa.patient_id, pa.zone, p.programme_id, p.mode, p.goal, p.starts_on, p.ends_on, p.ended_reason,
                   p.preferred_direction, p.preferred_because, p.planned_until, o.*,
                   p.version AS programme_version, ab.display_name AS assigned_by_name, p.assigned_at,
                   cb.display_name AS changed_by_name, p.changed_at, v.*, mb.display_name AS made_by_name, stand.*,
                   %s,
                   (SELECT array_agg(x.from_date || '/' || x.to_date ORDER BY x.from_date)
                      FROM pause x WHERE x.patient_id = pa.patient_id) AS pauses
              FROM patient pa
              LEFT JOIN programme p ON p.patient_id = pa.patient_id
              LEFT JOIN account ab ON ab.account_id = p.assigned_by
              LEFT JOIN account cb ON cb.account_id = p.changed_by
              LEFT JOIN LATERAL (
                  SELECT array_agg(o.check_code ORDER BY o.made_at, o.check_code, o.subject) AS override_checks,
                         array_agg(o.subject ORDER BY o.made_at, o.check_code, o.subject) AS override_subjects,
                         array_agg(o.found::text ORDER BY o.made_at, o.check_code, o.subject) AS override_found,
                         array_agg(o.reason ORDER BY o.made_at, o.check_code, o.subject) AS override_reasons,
                         array_agg(ob.display_name ORDER BY o.made_at, o.check_code, o.subject) AS override_names,
                         array_agg(o.made_at ORDER BY o.made_at, o.check_code, o.subject) AS override_times
                    FROM plan_override o LEFT JOIN account ob ON ob.account_id = o.made_by
                   WHERE o.programme_id = p.programme_id) o ON true
            %s
              LEFT JOIN stand ON stand.of_programme = p.programme_id
              LEFT JOIN prescription_version v ON v.prescription_id = stand.of_prescription
              LEFT JOIN account mb ON mb.account_id = v.made_by
             WHERE pa.patient_id = ANY (:patients)
             ORDER BY p.starts_on DESC, p.programme_id DESC, v.place, v.prescription_id, v.number""";

    private final PlanRows plans;
    private final DecisionStatusRows statuses;
    private final String select;

    ProgrammeRows(PlanRows plans, DecisionStatusRows statuses) {
        this.plans = plans;
        this.statuses = statuses;
        this.select = SELECT.formatted(statuses.select(), statuses.pageColumns(), statuses.pageJoins());
    }

    List<Row> of(PatientId patient, JdbcClient jdbc) {
        return jdbc.sql(select)
                .param("patients", new UUID[] {patient.value()})
                .query(this::row)
                .list();
    }

    /** @param one null for a patient without a programme */
    record Row(ZoneId zone, @Nullable OfProgramme one) {}

    record OfProgramme(
            PlanRows.Row plan,
            long version,
            Signature assigned,
            Signature changed,
            @Nullable String endedReason,
            Outlook outlook,
            List<KeptOverride> overrides,
            QuotaFacts quotas,
            ProgrammeHistory.@Nullable Entry entry) {

        ProgrammeHistory with(
                ProgrammePlan programme, List<ProgrammeHistory.Entry> entries, Map<VersionKey, ExerciseCard> cards) {
            return new ProgrammeHistory(
                    programme, version, assigned, changed, endedReason, outlook, overrides, quotas, entries, cards);
        }
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var zone = ZoneId.of(row.getString("zone"));
        return new Row(zone, row.getObject("programme_id") == null ? null : ofProgramme(row, number));
    }

    private OfProgramme ofProgramme(ResultSet row, int number) throws SQLException {
        var plan = plans.row(row, number);
        return new OfProgramme(
                plan,
                row.getLong("programme_version"),
                signature(row, "assigned"),
                signature(row, "changed"),
                row.getString("ended_reason"),
                OverrideRows.outlook(row),
                OverrideRows.overrides(row),
                statuses.quotaFacts(row),
                plan.prescribed() == null
                        ? null
                        : new ProgrammeHistory.Entry(
                                plan.prescribed(), version(row), statuses.graded(row), signature(row, "made")));
    }

    private static VersionCause version(ResultSet row) throws SQLException {
        return new VersionCause(
                VersionKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("trials", Integer.class));
    }

    private static Signature signature(ResultSet row, String what) throws SQLException {
        return new Signature(
                row.getString(what + "_by_name"), row.getTimestamp(what + "_at").toInstant());
    }

    /** The words that the rows point at. */
    static List<VersionKey> keys(List<Row> rows) {
        return ofProgrammes(rows).stream()
                .map(one -> one.plan().prescribed())
                .filter(Objects::nonNull)
                .map(Prescribed::exercise)
                .distinct()
                .toList();
    }

    /** Newest programme first. */
    static List<ProgrammeHistory> histories(List<Row> rows, Map<VersionKey, ExerciseCard> cards) {
        var byProgramme = new LinkedHashMap<ProgrammeId, List<OfProgramme>>();
        ofProgrammes(rows)
                .forEach(one -> byProgramme
                        .computeIfAbsent(one.plan().head().id(), _ -> new ArrayList<>())
                        .add(one));
        return byProgramme.values().stream().map(ofOne -> history(ofOne, cards)).toList();
    }

    private static ProgrammeHistory history(List<OfProgramme> rows, Map<VersionKey, ExerciseCard> cards) {
        var entries =
                rows.stream().map(OfProgramme::entry).filter(Objects::nonNull).toList();
        var prescribed =
                entries.stream().map(ProgrammeHistory.Entry::prescribed).toList();
        var first = rows.getFirst();
        return first.with(first.plan().head().with(prescribed), entries, cards);
    }

    private static List<OfProgramme> ofProgrammes(List<Row> rows) {
        return rows.stream().map(Row::one).filter(Objects::nonNull).toList();
    }
}
