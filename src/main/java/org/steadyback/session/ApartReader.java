package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.access.ReadOnce;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;

/**
 * Reads what says on which days nothing was asked: one plain select for each table, together in one statement, whatever the number of
 * patients. Each table is named once, because row-level security asks anew for each time that it is named.
 */
@Component
class ApartReader {

    private static final String SELECT = """
            SELECT 'PATIENT' AS kind, p.patient_id, NULL::uuid AS id, NULL::uuid AS about, p.zone AS word, NULL::integer AS number,
                   NULL::timestamptz AS moment, NULL::date AS day, NULL::date AS over,
                   NULL::timestamptz AS until, NULL::boolean AS yes, NULL::text[] AS words
              FROM patient p WHERE p.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'STOP', l.patient_id, NULL, NULL, NULL, NULL, l.started_at, l.day, NULL, NULL, NULL, NULL
              FROM session_log l WHERE l.patient_id = ANY (:patients) AND cardinality(l.stop_symptoms) > 0
             UNION ALL
            SELECT 'FLARE', f.patient_id, f.flare_id, f.programme_id, NULL, NULL, f.made_at, f.began_on,
                   (SELECT min(e.on_date) FROM flare_event e
                     WHERE e.flare_id = f.flare_id AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')),
                   NULL, NULL, NULL
              FROM flare f WHERE f.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'GATE', g.patient_id, g.gate_id, NULL, g.action, NULL, g.decided_at, g.opens_on, NULL, NULL, NULL, NULL
              FROM gate g WHERE g.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'VERSION', v.patient_id, NULL, v.prescription_id, v.exercise_id, v.number, v.made_at, v.valid_from, NULL, NULL,
                   v.baseline IS NOT NULL, e.cautions
              FROM (SELECT x.*, x.number = max(x.number) OVER (PARTITION BY x.prescription_id) AS newest
                      FROM prescription_version x WHERE x.patient_id = ANY (:patients)) v
              LEFT JOIN exercise e ON v.newest AND e.exercise_id = v.exercise_id AND e.version = v.exercise_version
             UNION ALL
            SELECT 'APPROVAL', a.patient_id, a.approval_id, NULL, a.exercise_id, NULL, a.decided_at, NULL, NULL, NULL, a.granted, NULL
              FROM exercise_approval a WHERE a.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'SCREEN', s.patient_id, s.screen_id, NULL, s.kind, NULL, s.answered_at, NULL, NULL, NULL,
                   EXISTS (SELECT FROM screen_confirmation b WHERE b.screen_id = s.screen_id AND b.outcome = 'TAKEN_BACK'), s.tags
              FROM screen s WHERE s.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'SETTLEMENT', t.patient_id, t.settlement_id, t.screen_id, t.question, NULL, t.settled_at, NULL, NULL, NULL,
                   t.answer = 'YES', NULL
              FROM screen_settlement t WHERE t.patient_id = ANY (:patients)
             UNION ALL
            SELECT 'REBASELINE', d.patient_id, d.decision_id, d.prescription_id, NULL, d.judged_version, d.decided_at, NULL, NULL,
                   (SELECT min(y.answered_at) FROM decision_answer y WHERE y.decision_id = d.decision_id AND y.answer <> 'DOUBTED'),
                   NULL, NULL
              FROM dose_decision d WHERE d.patient_id = ANY (:patients) AND d.decision = 'REBASELINE'
             UNION ALL
            SELECT 'START', c.patient_id, c.start_choice_id, c.prescription_id, NULL, NULL, c.made_at, NULL, NULL, NULL, c.measure, NULL
              FROM start_choice c WHERE c.patient_id = ANY (:patients)
             ORDER BY moment, id""";

    private final JdbcClient jdbc;
    private final ReadOnce once;

    ApartReader(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** Of those whom row-level security shows. */
    Map<PatientId, ApartFacts> of(Collection<PatientId> patients) {
        var asked = new ApartOf(Set.copyOf(patients));
        return once.of(asked, () -> read(asked.patients()));
    }

    private record ApartOf(Set<PatientId> patients) {}

    private Map<PatientId, ApartFacts> read(Collection<PatientId> patients) {
        var gathered = new HashMap<PatientId, Gathered>();
        jdbc.sql(SELECT)
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    gathered.computeIfAbsent(
                                    new PatientId(row.getObject("patient_id", UUID.class)), _ -> new Gathered())
                            .add(row);
                });
        return gathered.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, one -> one.getValue().facts()));
    }

    /** The rows of one patient. */
    private static final class Gathered {

        private @Nullable ZoneId zone;
        private final List<LocalDate> stops = new ArrayList<>();
        private final List<ApartFacts.Flare> flares = new ArrayList<>();
        private final List<ApartFacts.Gate> gates = new ArrayList<>();
        private final List<ApartFacts.Version> versions = new ArrayList<>();
        private final List<ApartFacts.Approval> approvals = new ArrayList<>();
        private final List<ApartFacts.Screen> screens = new ArrayList<>();
        private final List<ApartFacts.Settlement> settlements = new ArrayList<>();
        private final List<ApartFacts.Rebaseline> rebaselines = new ArrayList<>();
        private final List<ApartFacts.Start> starts = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            switch (row.getString("kind")) {
                case "PATIENT" -> zone = ZoneId.of(row.getString("word"));
                case "STOP" -> stops.add(row.getObject("day", LocalDate.class));
                case "FLARE" -> flares.add(flare(row));
                case "GATE" ->
                    gates.add(new ApartFacts.Gate(
                            GateAction.valueOf(row.getString("word")),
                            moment(row),
                            row.getObject("day", LocalDate.class)));
                case "VERSION" -> versions.add(version(row));
                case "APPROVAL" ->
                    approvals.add(new ApartFacts.Approval(row.getString("word"), row.getBoolean("yes"), moment(row)));
                case "SCREEN" ->
                    screens.add(new ApartFacts.Screen(
                            row.getObject("id", UUID.class),
                            row.getString("word").equals("WEEKLY"),
                            moment(row),
                            row.getBoolean("yes"),
                            words(row)));
                case "SETTLEMENT" ->
                    settlements.add(new ApartFacts.Settlement(
                            row.getObject("about", UUID.class),
                            row.getString("word"),
                            row.getBoolean("yes"),
                            moment(row)));
                case "REBASELINE" -> rebaselines.add(rebaseline(row));
                case "START" -> starts.add(new ApartFacts.Start(prescription(row), row.getBoolean("yes"), moment(row)));
                default -> throw new IllegalStateException("Not a kind of row: " + row.getString("kind"));
            }
        }

        private static ApartFacts.Flare flare(ResultSet row) throws SQLException {
            return new ApartFacts.Flare(
                    new ProgrammeId(row.getObject("about", UUID.class)),
                    row.getObject("day", LocalDate.class),
                    row.getObject("over", LocalDate.class));
        }

        private static ApartFacts.Version version(ResultSet row) throws SQLException {
            return new ApartFacts.Version(
                    prescription(row),
                    row.getInt("number"),
                    row.getString("word"),
                    moment(row),
                    row.getObject("day", LocalDate.class),
                    row.getBoolean("yes"),
                    words(row));
        }

        private static ApartFacts.Rebaseline rebaseline(ResultSet row) throws SQLException {
            var answered = row.getTimestamp("until");
            return new ApartFacts.Rebaseline(
                    prescription(row),
                    row.getInt("number"),
                    moment(row),
                    answered == null ? null : answered.toInstant());
        }

        private static PrescriptionId prescription(ResultSet row) throws SQLException {
            return new PrescriptionId(row.getObject("about", UUID.class));
        }

        private static Instant moment(ResultSet row) throws SQLException {
            Timestamp at = row.getTimestamp("moment");
            return at.toInstant();
        }

        private static Set<String> words(ResultSet row) throws SQLException {
            var words = row.getArray("words");
            return words == null ? Set.of() : Set.copyOf(Arrays.asList((String[]) words.getArray()));
        }

        ApartFacts facts() {
            return new ApartFacts(
                    Objects.requireNonNull(zone),
                    stops,
                    flares,
                    gates,
                    versions,
                    approvals,
                    screens,
                    settlements,
                    rebaselines,
                    starts);
        }
    }
}
