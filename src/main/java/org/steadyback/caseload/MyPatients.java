package org.steadyback.caseload;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.AutomaticCause;
import org.steadyback.progression.ClinicNumbers;
import org.steadyback.progression.QuotaFactRows;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.ScreenTimes;
import org.steadyback.screening.SignWords;

/**
 * The patients of one physio with what is known of each by a single row: the newest review, mine and anybody's, the last
 * record and the last stop symptom. One statement for all of it, so that the page stays small.
 */
final class MyPatients {

    /** Measured starts of running programmes about which the physio has to say a word. */
    private static final String WAITING_STARTS = """
            (SELECT count(*)
               FROM (SELECT DISTINCT ON (x.prescription_id) x.* FROM start_choice x WHERE x.patient_id = p.patient_id
                      ORDER BY x.prescription_id, x.made_at DESC, x.start_choice_id DESC) c
               JOIN prescription r ON r.prescription_id = c.prescription_id
               JOIN programme o ON o.programme_id = r.programme_id
              CROSS JOIN LATERAL (SELECT b.outcome FROM baseline b
                                   WHERE b.prescription_id = c.prescription_id AND b.made_at >= c.made_at
                                   ORDER BY b.made_at DESC, b.baseline_id DESC LIMIT 1) found
              WHERE c.measure AND o.ends_on IS NULL AND found.outcome IN ('AWAITS_PHYSIO', 'NOTHING_MANAGED')) AS starts_waiting""";

    private static final String SELECT = """
            SELECT p.patient_id, p.name, p.birth_date, p.zone, mine.reviewed_at AS mine_at, newest.reviewed_at, newest.by,
                   (SELECT max(l.day) FROM session_log l WHERE l.patient_id = p.patient_id) AS last_day,
                   stop.day AS stop_day, stop.stop_symptoms, stop.said AS stop_said, wish.made_at AS wish_at,
                   complaint.since AS complaint_since, complaint.exercises AS complaint_exercises, complaint.hurts AS complaint_hurts,
                   flare.began_on AS flare_began, flare.usual_pain AS flare_usual, flare.seen_on AS flare_seen,
                   numbers.version AS parameters_version, numbers.changes,
                   hard.on_date AS hard_on, hard.mornings AS hard_mornings, hard.usual_pain AS hard_usual, alert.*,
                   automatic.off_cause, automatic.off_at,
                   texts.sources AS text_sources, texts.keys AS text_keys, texts.times AS text_times, texts.words AS texts,
                   EXISTS (SELECT FROM programme p_open WHERE p_open.patient_id = p.patient_id AND p_open.ends_on IS NULL
                              AND %s) AS boomed,
                   %s, %s
              FROM patient p
              LEFT JOIN LATERAL (SELECT r.reviewed_at, a.display_name AS by
                                   FROM review r JOIN account a ON a.account_id = r.reviewed_by
                                  WHERE r.patient_id = p.patient_id
                                  ORDER BY r.reviewed_at DESC LIMIT 1) newest ON true
              LEFT JOIN LATERAL (SELECT max(r.reviewed_at) AS reviewed_at FROM review r
                                  WHERE r.patient_id = p.patient_id AND r.reviewed_by = :me) mine ON true
              LEFT JOIN LATERAL (%s) settling ON true
              LEFT JOIN LATERAL (SELECT l.day, l.stop_symptoms, l.said FROM session_log l
                                  WHERE l.patient_id = p.patient_id AND l.day > :stopSince AND l.stop_symptoms <> '{}'
                                    AND NOT EXISTS (SELECT FROM session_log c
                                                     WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
                                    AND NOT EXISTS (SELECT FROM gate g WHERE g.patient_id = l.patient_id AND g.source = 'CLINICIAN'
                                                       AND g.decided_at > l.ended_at)
                                  ORDER BY l.started_at DESC LIMIT 1) stop ON true
              LEFT JOIN LATERAL (SELECT x.made_at FROM programme o JOIN plan_answer x ON x.programme_id = o.programme_id
                                  WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL AND x.kind = 'CHANGE_ASKED'
                                    AND NOT EXISTS (SELECT FROM plan_answer n
                                                     WHERE n.programme_id = x.programme_id AND n.made_at > x.made_at)
                                    AND NOT EXISTS (SELECT FROM prescription y JOIN prescription_version v USING (prescription_id)
                                                     WHERE y.programme_id = x.programme_id AND v.made_at > x.suggested_at
                                                       AND v.kind IN %s)
                                  ORDER BY x.made_at DESC LIMIT 1) wish ON true
              LEFT JOIN LATERAL (SELECT min(c.made_at) AS since, count(DISTINCT c.prescription_id) AS exercises,
                                        bool_or(c.why = 'HURTS') AS hurts
                                   FROM programme o JOIN prescription y USING (programme_id)
                                   JOIN exercise_complaint c USING (prescription_id)
                                  WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL
                                    AND NOT EXISTS (SELECT FROM complaint_answer n WHERE n.complaint_id = c.complaint_id
                                                       AND n.kind <> 'SWITCHED')) complaint ON true
              LEFT JOIN LATERAL (SELECT f.began_on, f.usual_pain, (SELECT max(v.on_date) FROM flare_event v
                                                                      WHERE v.flare_id = f.flare_id AND v.kind = 'SEEN') AS seen_on
                                   FROM flare f JOIN programme o USING (programme_id)
                                  WHERE f.patient_id = p.patient_id AND o.ends_on IS NULL
                                    AND NOT EXISTS (SELECT FROM flare_event x WHERE x.flare_id = f.flare_id
                                                       AND x.kind IN ('RESUMED', 'ENDED_BY_PATIENT'))
                                  ORDER BY f.made_at DESC LIMIT 1) flare ON true
              LEFT JOIN LATERAL (SELECT v.on_date, v.mornings, v.usual_pain FROM flare_event v
                                  WHERE v.patient_id = p.patient_id AND v.kind = 'SUGGESTED' AND v.on_date > :stopSince
                                    AND NOT EXISTS (SELECT FROM flare_event n WHERE n.patient_id = v.patient_id
                                                       AND n.kind = 'DECLINED' AND n.made_at > v.made_at)
                                    AND NOT EXISTS (SELECT FROM flare n WHERE n.patient_id = v.patient_id AND n.made_at > v.made_at)
                                    AND NOT EXISTS (SELECT FROM flare_event w WHERE w.patient_id = p.patient_id
                                                       AND w.kind = 'WITHDRAWN' AND w.made_at >= v.made_at)
                                  ORDER BY v.made_at DESC LIMIT 1) hard ON flare.began_on IS NULL
              LEFT JOIN LATERAL (SELECT version, changes::text FROM grading_parameters
                                  WHERE clinic_id = p.clinic_id ORDER BY version DESC LIMIT 1) numbers ON true
              LEFT JOIN LATERAL %s alert ON true
              LEFT JOIN LATERAL (SELECT m.switched_on, m.cause AS off_cause, m.switched_at AS off_at
                                   FROM programme o JOIN automatic_mode m USING (programme_id)
                                  WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL
                                  ORDER BY m.switched_at DESC, m.automatic_mode_id DESC LIMIT 1) automatic
                ON NOT automatic.switched_on AND automatic.off_cause <> 'PHYSIO'
             CROSS JOIN LATERAL (SELECT array_agg(w.source) AS sources, array_agg(w.key) AS keys, array_agg(w.at) AS times, array_agg(w.words) AS words
                                   FROM (%s) w
                                  WHERE NOT w.answered AND NOT EXISTS (SELECT FROM %s)) texts
             WHERE (:all OR p.patient_id = ANY (:some)) AND EXISTS (SELECT FROM care_team t
                            WHERE t.patient_id = p.patient_id AND t.account_id = :me AND t.role IN ('LEAD', 'SECOND', 'COVER')
                              AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()))
             ORDER BY p.patient_id LIMIT 2000""".formatted(
                    QuotaFactRows.BOOMED.replace("p.programme_id", "p_open.programme_id"),
                    ScreenTimes.OF_P,
                    WAITING_STARTS,
                    PatientTextRows.SETTLING.formatted(SafetyAlerts.STOP_OPEN),
                    SuggestedPlan.BY_PHYSIO,
                    OpenAlert.OF_P,
                    PatientTextRows.OF_P,
                    PatientTextRows.READ_W);

    private MyPatients() {}

    /**
     * One of them.
     *
     * @param complaint what the patient said is not right, without a physio's answer; null = nothing open
     * @param startsWaiting measured starts that wait for a physio
     * @param boomed whether boom and bust was found in the last two weeks
     * @param texts what the patient wrote and nobody has read, answered or reviewed; a review since a stop that is open settles none
     *     and no correction takes one away: it is left out only where the correction says the same
     * @param parameters the clinic's numbers of the grading rules
     * @param wish when a change of the plan was asked for and neither made nor answered; null = nothing open
     */
    record Mine(
            PatientId id,
            String name,
            LocalDate birthDate,
            ZoneId zone,
            @Nullable LocalDate lastDay,
            @Nullable Instant myReview,
            @Nullable Reviewed newestReview,
            @Nullable Stopped stopped,
            @Nullable Instant wish,
            @Nullable Complained complaint,
            @Nullable Flaring flare,
            @Nullable HarderMornings harder,
            @Nullable OpenAlert alert,
            @Nullable AutomaticEnded automaticEnded,
            ScreenTimes screens,
            int startsWaiting,
            boolean boomed,
            List<PatientText> texts,
            GradingParameters parameters) {}

    /** The automatic mode ended by itself, and nobody has switched it since. */
    record AutomaticEnded(AutomaticCause cause, Instant at) {}

    /**
     * A flare that lasts.
     *
     * @param usual 0–10, as it was before; null = not known
     * @param seenOn when a physio has looked at it last; null = never
     */
    record Flaring(
            LocalDate began,
            @Nullable BigDecimal usual,
            @Nullable LocalDate seenOn) {

        /** Whether a physio has looked since it should have settled. */
        boolean seen(GradingParameters numbers) {
            return seenOn != null && !seenOn.isBefore(began.plusDays(numbers.count(Parameter.FLARE_REVIEW_DAY) - 1L));
        }
    }

    /** @param since when the oldest of it was said */
    record Complained(Instant since, int exercises, boolean hurts) {}

    /** What suggested a flare plan; no flare was declared since. */
    record HarderMornings(
            LocalDate on, List<Integer> pains, @Nullable BigDecimal usual) {}

    record Reviewed(Instant at, String by) {}

    /** @param symptoms in words */
    record Stopped(LocalDate day, String symptoms) {}

    /**
     * @param stopSince stop symptoms after this day are told
     * @param some only these patients; null = all
     */
    static List<Mine> of(AccountId me, LocalDate stopSince, @Nullable Collection<PatientId> some, JdbcClient jdbc) {
        return jdbc.sql(SELECT)
                .param("me", me.value())
                .param("all", some == null)
                .param(
                        "some",
                        some == null
                                ? new UUID[0]
                                : some.stream().map(PatientId::value).toArray(UUID[]::new))
                .param("stopSince", stopSince)
                .query((row, _) -> mine(row))
                .list();
    }

    private static Mine mine(ResultSet row) throws SQLException {
        var by = row.getString("by");
        return new Mine(
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getObject("last_day", LocalDate.class),
                instant(row, "mine_at"),
                by == null ? null : new Reviewed(row.getTimestamp("reviewed_at").toInstant(), by),
                stopped(row),
                instant(row, "wish_at"),
                complaint(row),
                flare(row),
                harder(row),
                OpenAlert.of(row),
                ended(row),
                ScreenTimes.of(row),
                row.getInt("starts_waiting"),
                row.getBoolean("boomed"),
                texts(row),
                ClinicNumbers.of(row.getObject("parameters_version", Integer.class), row.getString("changes")));
    }

    private static @Nullable AutomaticEnded ended(ResultSet row) throws SQLException {
        var at = instant(row, "off_at");
        return at == null ? null : new AutomaticEnded(AutomaticCause.valueOf(row.getString("off_cause")), at);
    }

    private static @Nullable Flaring flare(ResultSet row) throws SQLException {
        var began = row.getObject("flare_began", LocalDate.class);
        return began == null
                ? null
                : new Flaring(began, row.getBigDecimal("flare_usual"), row.getObject("flare_seen", LocalDate.class));
    }

    private static @Nullable HarderMornings harder(ResultSet row) throws SQLException {
        var on = row.getObject("hard_on", LocalDate.class);
        return on == null
                ? null
                : new HarderMornings(
                        on,
                        List.of((Integer[]) row.getArray("hard_mornings").getArray()),
                        row.getBigDecimal("hard_usual"));
    }

    private static @Nullable Complained complaint(ResultSet row) throws SQLException {
        var since = instant(row, "complaint_since");
        return since == null
                ? null
                : new Complained(since, row.getInt("complaint_exercises"), row.getBoolean("complaint_hurts"));
    }

    private static List<PatientText> texts(ResultSet row) throws SQLException {
        if (row.getArray("texts") == null) {
            return List.of();
        }
        var sources = (String[]) row.getArray("text_sources").getArray();
        var keys = (String[]) row.getArray("text_keys").getArray();
        var times = (Timestamp[]) row.getArray("text_times").getArray();
        var words = (String[]) row.getArray("texts").getArray();
        return IntStream.range(0, words.length)
                .mapToObj(i -> new PatientText(
                        TextSource.valueOf(sources[i]),
                        keys[i],
                        times[i].toInstant(),
                        words[i],
                        false,
                        Optional.empty()))
                .toList();
    }

    private static @Nullable Stopped stopped(ResultSet row) throws SQLException {
        var day = row.getObject("stop_day", LocalDate.class);
        if (day == null) {
            return null;
        }
        var said = (String[]) row.getArray("stop_said").getArray();
        var names = (String[]) row.getArray("stop_symptoms").getArray();
        var codes = said.length > 0
                ? Arrays.asList(said)
                : Arrays.stream(names).map("sign "::concat).toList();
        return new Stopped(day, String.join("; ", SignWords.ofCodes(codes)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
