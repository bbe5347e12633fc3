package org.steadyback.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.Done;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The statements that read session logs and morning answers. Who may ask is decided before, by the services. */
@Component
class Logbook {

    /** What has not been replaced by a correction. */
    private static final String COUNTS =
            "NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)";

    private static final String ENTRIES = """
            SELECT l.*, i.prescription_id, i.prescription_number, i.side, i.done, i.skipped_because,
                   i.pain_peak AS item_peak, i.effort AS item_effort,
                   CASE WHEN l.kind = 'TRIAL' THEN
                       (SELECT x.in_seconds FROM start_choice x
                         WHERE x.patient_id = l.patient_id AND x.prescription_id = i.prescription_id AND x.made_at <= l.received_at
                         ORDER BY x.made_at DESC, x.start_choice_id DESC LIMIT 1) END AS in_seconds,
                   EXISTS (SELECT FROM session_log c
                            WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id) AS superseded,
                   EXISTS (SELECT FROM morning_answer m
                            WHERE m.patient_id = l.patient_id AND m.date = l.day + 1) AS morning_answered
              FROM session_log l
              LEFT JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id
             WHERE l.patient_id = :patient
               AND (l.day BETWEEN :from AND :to
                    OR :stops AND (cardinality(l.stop_symptoms) > 0
                                   OR l.day = (SELECT max(day) FROM session_log WHERE patient_id = :patient)))
             ORDER BY l.started_at DESC, l.received_at DESC, l.session_id, i.place""";

    private static final String PAINS = """
            SELECT l.patient_id, l.day, l.received_at, l.pain_before, l.pain_peak, l.pain_after
              FROM session_log l
             WHERE l.patient_id = ANY (:patients) AND l.day BETWEEN :from AND :to AND %s
             ORDER BY l.day, l.started_at""".formatted(COUNTS);

    private static final String BOUTS = """
            SELECT l.patient_id, i.prescription_id, l.day, count(DISTINCT l.session_id) AS bouts
              FROM session_log l
              JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id
             WHERE l.patient_id = ANY (:patients) AND l.day BETWEEN :from AND :to AND 0 < ANY (i.done) AND %s
             GROUP BY l.patient_id, i.prescription_id, l.day""".formatted(COUNTS);

    private static final String MORNINGS = """
            SELECT DISTINCT ON (m.patient_id, m.date) m.patient_id, m.date, m.pain, m.recalled
              FROM morning_answer m
             WHERE m.patient_id = ANY (:patients) AND m.date BETWEEN :from AND :to
             ORDER BY m.patient_id, m.date, %s""".formatted(MorningAnswers.NEWEST_FIRST);

    private final JdbcClient jdbc;

    Logbook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry, and whether the morning after it has been answered. */
    record Logged(SessionEntry entry, boolean morningAnswered) {}

    List<Logged> entries(PatientId patient, Period period) {
        return entries(patient, period, false);
    }

    /** The same, and however old they are those that reported a stop symptom, and those of the last day with a session. */
    List<Logged> entriesAndStops(PatientId patient, Period period) {
        return entries(patient, period, true);
    }

    private List<Logged> entries(PatientId patient, Period period, boolean stops) {
        return jdbc.sql(ENTRIES)
                .param("patient", patient.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("stops", stops)
                .query(LogRows::entries);
    }

    Map<PatientId, Activity> activity(Collection<PatientId> patients, Period period) {
        var pains = over(PAINS, patients, period).query(LogRows::pain).list().stream()
                .collect(groupingBy(LogRows.Pain::patient, LinkedHashMap::new, toList()));
        var done = done(patients, period);
        var activity = new HashMap<PatientId, Activity>();
        pains.forEach((patient, list) ->
                activity.put(patient, LogRows.activity(done.getOrDefault(patient, Done.nothing()), list)));
        return Map.copyOf(activity);
    }

    /** In how many bouts each prescription was done, by day. */
    Map<PatientId, Done> done(Collection<PatientId> patients, Period period) {
        var byPatient = over(BOUTS, patients, period).query(LogRows::bouts).list().stream()
                .collect(groupingBy(LogRows.Bouts::patient));
        var done = new HashMap<PatientId, Done>();
        byPatient.forEach((patient, bouts) -> done.put(patient, LogRows.counted(bouts)));
        return done;
    }

    Map<PatientId, List<MorningEntry>> mornings(Collection<PatientId> patients, Period period) {
        return over(MORNINGS, patients, period).query(LogRows::morning).list().stream()
                .collect(groupingBy(LogRows.Morning::patient, mapping(LogRows.Morning::entry, toList())));
    }

    private JdbcClient.StatementSpec over(String sql, Collection<PatientId> patients, Period period) {
        var ids = new ArrayList<UUID>();
        patients.forEach(patient -> ids.add(patient.value()));
        return jdbc.sql(sql)
                .param("patients", ids.toArray(UUID[]::new))
                .param("from", period.from())
                .param("to", period.to());
    }
}
