package org.steadyback.session;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.RecentLog;
import org.steadyback.progression.RecentLogSource;
import org.steadyback.progression.SinceThen;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

/**
 * Reads in two statements what the grading rules look at: on which days nothing was asked, and the log of the last weeks, its mornings and
 * the pain at the start. Tells the rules what else they ask of the log; row-level security says whose.
 */
@Component
class RecentLogReader implements RecentLogSource {

    // OFFSET 0 and the day, which is its session's: a plan made while the tables were empty would read all items of the
    // patient for
    // each session
    private static final String SELECT = """
            SELECT l.session_id, l.day, l.ended_at, l.kind, l.pain_peak, l.effort, l.stop_symptoms, i.prescription_id,
                   i.prescription_number, i.done, i.pain_peak AS item_peak, i.effort AS item_effort, i.side, i.skipped_because,
                   m.dates, m.pains, @TIMELY AS timely, @RECALLED AS recalled,
                   (SELECT s.pain_before FROM session_log s WHERE s.patient_id = :patient AND s.pain_before IS NOT NULL
                     ORDER BY s.started_at LIMIT 1) AS first_pain,
                   (SELECT max(o.day) FROM session_log o WHERE o.patient_id = :patient AND o.day < :from
                       AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = o.patient_id AND c.corrects = o.session_id))
                       AS older_day
              FROM (SELECT array_agg(x.date) AS dates, array_agg(x.pain) AS pains
                      FROM (SELECT DISTINCT ON (date) date, pain FROM morning_answer
                             WHERE patient_id = :patient AND date BETWEEN :from AND :to
                             ORDER BY date, @NEWEST_FIRST) x) m
              JOIN patient p ON p.patient_id = :patient
              LEFT JOIN (session_log l
                         LEFT JOIN LATERAL (SELECT x.* FROM session_item x
                                             WHERE x.patient_id = l.patient_id AND x.session_id = l.session_id AND x.day = l.day
                                            OFFSET 0) i ON true)
                ON l.patient_id = :patient AND l.day BETWEEN :from AND :to
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
             ORDER BY l.started_at, l.session_id, i.place""".replace("@NEWEST_FIRST", MorningAnswers.NEWEST_FIRST)
            .replace("@TIMELY", AdherenceRows.TIMELY)
            .replace("@RECALLED", AdherenceRows.RECALLED);

    private static final String LAST_DAYS = """
            SELECT l.patient_id, max(l.day) AS day FROM session_log l
             WHERE l.patient_id = ANY (:patients)
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
             GROUP BY l.patient_id""";

    private static final String DONE_ON = """
            SELECT EXISTS (SELECT FROM session_item
                            WHERE patient_id = :patient AND day = :day AND prescription_id = :prescription AND cardinality(done) > 0)""";

    private final JdbcClient jdbc;
    private final ApartReader apart;
    private final SinceThenReader since;

    RecentLogReader(JdbcClient jdbc, ApartReader apart, SinceThenReader since) {
        this.jdbc = jdbc;
        this.apart = apart;
        this.since = since;
    }

    /** @param excluding an entry that is about to be replaced; null = none */
    LastWeeks read(PatientId patient, LocalDate today, Instant now, @Nullable SessionId excluding) {
        var facts = Objects.requireNonNull(apart.of(List.of(patient)).get(patient), "the patient's own row");
        UUID out = excluding == null ? null : excluding.value();
        // a day more on each side for whoever records in another zone
        return jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("from", today.minusDays(RecentLog.DAYS))
                .param("to", today.plusDays(1))
                .query(rows -> {
                    rows.next(); // without any session there is one row, of the mornings and the pain at the start
                    var mornings = mornings(rows.getArray("dates"), rows.getArray("pains"));
                    var firstPain = rows.getObject("first_pain", Integer.class);
                    var olderDay = rows.getObject("older_day", LocalDate.class);
                    return LastWeeks.of(patient, today, now, sessions(rows), mornings, firstPain, olderDay, facts, out);
                });
    }

    @Override
    public RecentLog recentLog(PatientId patient, LocalDate today, Instant now) {
        return read(patient, today, now, null).log();
    }

    @Override
    public Map<DecisionId, SinceThen> since(Collection<SinceThen.Asked> asked) {
        return since.of(asked);
    }

    @Override
    public Map<PatientId, LocalDate> lastDays(Collection<PatientId> patients) {
        var days = new HashMap<PatientId, LocalDate>();
        jdbc.sql(LAST_DAYS)
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(row -> {
                    days.put(
                            new PatientId(row.getObject("patient_id", UUID.class)),
                            row.getObject("day", LocalDate.class));
                });
        return Map.copyOf(days);
    }

    @Override
    public boolean doneOn(PatientId patient, PrescriptionId prescription, LocalDate day) {
        return jdbc.sql(DONE_ON)
                .param("patient", patient.value())
                .param("day", day)
                .param("prescription", prescription.value())
                .query(Boolean.class)
                .single();
    }

    /** @param rows at the first */
    private static List<LastWeeks.Row> sessions(ResultSet rows) throws SQLException {
        var sessions = new ArrayList<LastWeeks.Row>();
        do {
            var id = rows.getObject("session_id", UUID.class);
            if (id != null) {
                sessions.add(new LastWeeks.Row(session(id, rows), item(rows)));
            }
        } while (rows.next());
        return sessions;
    }

    private static LastWeeks.Session session(UUID id, ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("stop_symptoms").getArray();
        return new LastWeeks.Session(
                id,
                row.getObject("day", LocalDate.class),
                row.getTimestamp("ended_at").toInstant(),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("pain_peak", Integer.class),
                row.getObject("effort", Integer.class),
                LastWeeks.signs(Arrays.stream(names)
                        .map(name -> Said.OfSign.of(Sign.ofWire(name).orElseThrow()))
                        .collect(Collectors.toSet())),
                row.getBoolean("timely"),
                row.getBoolean("recalled"));
    }

    private static LastWeeks.@Nullable Item item(ResultSet row) throws SQLException {
        var prescription = row.getObject("prescription_id", UUID.class);
        var side = row.getString("side");
        return prescription == null
                ? null
                : new LastWeeks.Item(
                        new PrescriptionId(prescription),
                        row.getInt("prescription_number"),
                        side == null ? null : Side.valueOf(side),
                        Arrays.asList((Integer[]) row.getArray("done").getArray()),
                        row.getString("skipped_because") != null,
                        row.getObject("item_peak", Integer.class),
                        row.getObject("item_effort", Integer.class));
    }

    /** Answered mornings by date, as a row has them in two arrays. */
    static SortedMap<LocalDate, PainScore> mornings(@Nullable Array dates, @Nullable Array pains) throws SQLException {
        var mornings = new TreeMap<LocalDate, PainScore>();
        if (dates != null && pains != null) {
            var days = (Date[]) dates.getArray();
            var scores = (Integer[]) pains.getArray();
            for (int i = 0; i < days.length; i++) {
                mornings.put(days[i].toLocalDate(), new PainScore(scores[i]));
            }
        }
        return mornings;
    }
}
