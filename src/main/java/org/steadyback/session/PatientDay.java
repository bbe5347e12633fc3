package org.steadyback.session;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.agreement.SuggestedPlan;
import org.steadyback.education.Articles;
import org.steadyback.education.UnreadArticle;
import org.steadyback.grading.FlareDays;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.UsualPain;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.ClinicNumbers;
import org.steadyback.progression.Trials;

/**
 * What belongs above a patient's day, in one statement: who it is, a plan that waits for an answer, a flare
 * and its mornings, what there is to read.
 *
 * @param suggestedBy whose plan waits for the patient's word; null = none does
 * @param flare the one that lasts; null = none
 * @param flareSuggestedOn when two harder mornings suggested the flare plan; null = not lately, or answered
 * @param mornings answered mornings of the last weeks
 * @param measured exercises whose start is measured
 * @param parameters the clinic's numbers of the grading rules
 * @param kept when the patient likes to do the day's bouts
 * @param toRead what the physio gave to read and the patient has not read yet
 */
record PatientDay(
        String name,
        ZoneId zone,
        @Nullable String suggestedBy,
        @Nullable FlareNow flare,
        @Nullable LocalDate flareSuggestedOn,
        Map<LocalDate, PainScore> mornings,
        List<Trials> measured,
        GradingParameters parameters,
        Optional<UnreadArticle> toRead,
        KeptTimes kept) {

    /** As far back as a flare is looked at. */
    static final int DAYS = 28;

    private static final String SELECT = """
            SELECT p.name, p.zone, f.began_on, f.usual_pain, e.on_date AS flare_suggested_on, m.dates, m.pains, %s,
                   g.version AS parameters_version, g.changes, u.*, %s,
                   (SELECT c.display_name
                      FROM programme o JOIN prescription x USING (programme_id) JOIN prescription_version v USING (prescription_id)
                      JOIN account c ON c.account_id = v.made_by
                     WHERE o.patient_id = p.patient_id AND o.ends_on IS NULL AND v.kind IN %s
                       AND NOT EXISTS (SELECT FROM plan_answer a WHERE a.programme_id = o.programme_id
                                          AND a.kind <> 'REPLIED' AND a.suggested_at >= v.made_at)
                     ORDER BY v.made_at DESC LIMIT 1) AS suggested_by
              FROM patient p
              LEFT JOIN LATERAL (SELECT version, changes::text FROM grading_parameters
                                  WHERE clinic_id = p.clinic_id ORDER BY version DESC LIMIT 1) g ON true
              LEFT JOIN LATERAL (SELECT f.began_on, f.usual_pain FROM flare f JOIN programme o USING (programme_id)
                                  WHERE f.patient_id = p.patient_id AND o.ends_on IS NULL
                                    AND NOT EXISTS (SELECT FROM flare_event x WHERE x.flare_id = f.flare_id
                                                       AND x.kind IN ('RESUMED', 'ENDED_BY_PATIENT'))
                                  ORDER BY f.made_at DESC LIMIT 1) f ON true
              LEFT JOIN LATERAL (SELECT e.on_date FROM flare_event e
                                  WHERE e.patient_id = p.patient_id AND e.kind = 'SUGGESTED'
                                    AND NOT EXISTS (SELECT FROM flare_event x
                                                     WHERE x.patient_id = p.patient_id AND x.kind IN ('DECLINED', 'WITHDRAWN')
                                                        AND x.made_at >= e.made_at)
                                    AND NOT EXISTS (SELECT FROM flare g
                                                     WHERE g.patient_id = p.patient_id AND g.made_at >= e.made_at)
                                  ORDER BY e.made_at DESC LIMIT 1) e ON true
              LEFT JOIN LATERAL %s u ON true
             CROSS JOIN LATERAL (SELECT array_agg(x.date) AS dates, array_agg(x.pain) AS pains
                                   FROM (SELECT DISTINCT ON (date) date, pain FROM morning_answer a
                                          WHERE a.patient_id = p.patient_id AND a.date > app_today() - :days
                                          ORDER BY date, %s) x) m
             WHERE p.patient_id = :patient""".formatted(
            KeptTimes.OF_P, StartRows.COLUMN, SuggestedPlan.BY_PHYSIO, UnreadArticle.OF_P, MorningAnswers.NEWEST_FIRST);

    /** Later mornings say something else than a suggestion of days ago. */
    private static final int SUGGESTION_STANDS_DAYS = 3;

    /** @param usualPain 0–10, as it was before; null = not known */
    record FlareNow(LocalDate beganOn, @Nullable BigDecimal usualPain) {}

    /** The flare on a day; empty when there is none. */
    Optional<FlareDays> flareDays() {
        return Optional.ofNullable(flare)
                .map(one -> new FlareDays(parameters, one.beganOn(), one.usualPain(), mornings));
    }

    /** From when on a screen counts for the flare that lasts; null: none does. */
    @Nullable
    Instant flareSince() {
        return flare == null ? null : flare.beganOn().atStartOfDay(zone).toInstant();
    }

    /** How the morning of the day was answered; empty when it was not. */
    Optional<Today.MorningNote> morning(LocalDate today) {
        return Optional.ofNullable(mornings.get(today))
                .map(pain -> new Today.MorningNote(today, pain, UsualWords.of(pain, usual(today))));
    }

    private @Nullable BigDecimal usual(LocalDate today) {
        if (flare != null) {
            return flare.usualPain();
        }
        var before = new TreeMap<>(mornings).headMap(today).values();
        return new UsualPain(parameters)
                .of(List.<@Nullable PainScore>copyOf(before), null)
                .orElse(null);
    }

    boolean suggestsFlare(LocalDate today) {
        return flare == null
                && flareSuggestedOn != null
                && flareSuggestedOn.isAfter(today.minusDays(SUGGESTION_STANDS_DAYS));
    }

    /** Reads it. */
    @Component
    static class Reader {

        private final JdbcClient jdbc;
        private final Articles articles;

        Reader(JdbcClient jdbc, Articles articles) {
            this.jdbc = jdbc;
            this.articles = articles;
        }

        PatientDay of(PatientId patient) {
            return jdbc.sql(SELECT)
                    .param("patient", patient.value())
                    .param("days", DAYS)
                    .query((row, _) -> day(row, articles))
                    .optional()
                    .orElseThrow(() -> new NotFoundException("Patient"));
        }
    }

    private static PatientDay day(ResultSet row, Articles articles) throws SQLException {
        var began = row.getObject("began_on", LocalDate.class);
        return new PatientDay(
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getString("suggested_by"),
                began == null ? null : new FlareNow(began, row.getBigDecimal("usual_pain")),
                row.getObject("flare_suggested_on", LocalDate.class),
                RecentLogReader.mornings(row.getArray("dates"), row.getArray("pains")),
                StartRows.of(row.getArray("measured")),
                ClinicNumbers.of(row.getObject("parameters_version", Integer.class), row.getString("changes")),
                UnreadArticle.of(row, articles),
                KeptTimes.of(row));
    }
}
