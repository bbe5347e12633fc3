package org.steadyback.progression;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/** Reads flares, one statement a call. Who may ask is decided by the services. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlareStore {

    private static final String EPISODES = """
            SELECT f.flare_id, f.programme_id, f.began_on, f.suggested, f.usual_pain, ended.on_date AS ended_on, ended.kind,
                   EXISTS (SELECT FROM flare_event s WHERE s.flare_id = f.flare_id AND s.kind = 'SEEN') AS seen,
                   p.ends_on
              FROM flare f JOIN programme p USING (programme_id)
              LEFT JOIN LATERAL (SELECT e.on_date, e.kind FROM flare_event e
                                  WHERE e.flare_id = f.flare_id AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')
                                  ORDER BY e.made_at LIMIT 1) ended ON true
             WHERE f.patient_id = :patient ORDER BY f.began_on DESC, f.made_at DESC""";

    private static final String ITEMS = """
            SELECT prescription_id, version_before, version_during FROM flare_item
             WHERE patient_id = :patient AND flare_id = :flare ORDER BY prescription_id""";

    private static final String SUGGESTED = """
            SELECT e.on_date, e.usual_pain FROM flare_event e
             WHERE e.patient_id = :patient AND e.kind = 'SUGGESTED' AND e.on_date > :after
               AND NOT EXISTS (SELECT FROM flare_event w
                                WHERE w.patient_id = e.patient_id AND w.kind = 'WITHDRAWN' AND w.made_at >= e.made_at)
             ORDER BY e.made_at DESC LIMIT 1""";

    private static final String PLAN = """
            SELECT x.rests, x.words, x.made_at, a.display_name AS by
              FROM flare_plan x JOIN account a ON a.account_id = x.made_by
             WHERE x.patient_id = :patient AND x.programme_id = :programme ORDER BY x.made_at DESC, x.flare_plan_id DESC LIMIT 1""";

    private final JdbcClient jdbc;

    FlareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Suggestion(LocalDate on, @Nullable BigDecimal usualPain) {}

    /** One of a patient at a time, as with every record: whoever comes second sees what the first did. */
    void takeTurn(PatientId patient) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 40))")
                .param("patient", patient.toString())
                .query((_, _) -> true)
                .single();
    }

    /** Newest first. */
    List<FlareEpisode> episodes(PatientId patient) {
        return jdbc.sql(EPISODES)
                .param("patient", patient.value())
                .query((row, _) -> episode(row))
                .list();
    }

    List<FlareEasing.Eased> items(PatientId patient, FlareId flare) {
        return jdbc.sql(ITEMS)
                .param("patient", patient.value())
                .param("flare", flare.value())
                .query((row, _) -> new FlareEasing.Eased(
                        new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                        row.getInt("version_before"),
                        row.getInt("version_during")))
                .list();
    }

    /** The newest suggestion of the rule after a day. */
    Optional<Suggestion> suggested(PatientId patient, LocalDate after) {
        return jdbc.sql(SUGGESTED)
                .param("patient", patient.value())
                .param("after", after)
                .query((row, _) ->
                        new Suggestion(row.getObject("on_date", LocalDate.class), row.getBigDecimal("usual_pain")))
                .optional();
    }

    /** As the physio prepared it; empty = not prepared. */
    Optional<FlarePlan> plan(PatientId patient, ProgrammeId programme) {
        return jdbc.sql(PLAN)
                .param("patient", patient.value())
                .param("programme", programme.value())
                .query((row, _) -> new FlarePlan(
                        prescriptions(row.getArray("rests")),
                        row.getString("words"),
                        Optional.of(new Signature(
                                row.getString("by"), row.getTimestamp("made_at").toInstant()))))
                .optional();
    }

    static List<Period> periods(List<FlareEpisode> episodes, LocalDate today) {
        return episodes.stream()
                .map(one -> one.days(today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static FlareEpisode episode(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var endedOn = row.getObject("ended_on", LocalDate.class);
        return new FlareEpisode(
                new FlareId(row.getObject("flare_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getObject("began_on", LocalDate.class),
                row.getBoolean("suggested"),
                row.getBigDecimal("usual_pain"),
                endedOn == null ? row.getObject("ends_on", LocalDate.class) : endedOn,
                "ENDED_BY_PATIENT".equals(kind),
                row.getBoolean("seen"));
    }

    private static Set<PrescriptionId> prescriptions(Array ids) throws SQLException {
        return Arrays.stream((UUID[]) ids.getArray()).map(PrescriptionId::new).collect(Collectors.toSet());
    }
}
