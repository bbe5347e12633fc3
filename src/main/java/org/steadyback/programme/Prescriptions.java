package org.steadyback.programme;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.WrittenInSql;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

/** Adds prescriptions and their versions, whoever decides them. Nothing here can change one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Prescriptions {

    @WrittenInSql(
            "Copies, numbers and tells the programme in one statement however many there are: a record that eases is within twelve.")
    private static final String ASK_NEXT = """
            WITH next AS (
                SELECT * FROM jsonb_to_recordset(:next::jsonb) AS n (prescription uuid, version integer, nth integer, place integer,
                    sets integer, reps integer, hold integer, rest integer, load text, minutes integer, day date, withdrawn boolean,
                    kind text, reason text, trials integer, origin text, decision uuid, baseline numeric)),
            changed AS (
                UPDATE programme SET version = version + 1, changed_by = :by, changed_at = :at
                 WHERE patient_id = :patient AND programme_id IN (
                    SELECT r.programme_id FROM next JOIN prescription r ON r.prescription_id = next.prescription))
            INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version, place,
                sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day, valid_from,
                withdrawn, kind, reason, trials, made_by, made_at, origin, decision_id, baseline)
            SELECT v.prescription_id,
                   (SELECT max(o.number) FROM prescription_version o WHERE o.prescription_id = v.prescription_id) + next.nth,
                   v.clinic_id, v.patient_id, v.exercise_id, v.exercise_version, coalesce(next.place, v.place), next.sets, next.reps,
                   next.hold, next.rest, v.side, next.load, next.minutes, v.days_per_week, v.weekdays, v.bouts_per_day, next.day,
                   next.withdrawn, next.kind, next.reason, next.trials, :by, :at, next.origin, next.decision, next.baseline
              FROM next JOIN prescription_version v ON v.prescription_id = next.prescription AND v.number = next.version
             WHERE v.patient_id = :patient
            RETURNING prescription_id, number""";

    private static final JsonMapper JSON = new JsonMapper();

    private final PrescriptionRepository prescriptions;
    private final PrescriptionVersionRepository versions;
    private final JdbcClient jdbc;

    Prescriptions(PrescriptionRepository prescriptions, PrescriptionVersionRepository versions, JdbcClient jdbc) {
        this.prescriptions = prescriptions;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /** @param cards the current library: what is asked anew points at its words and picture of this moment */
    void add(
            Programme programme,
            List<NextVersion> next,
            Map<ExerciseId, ExerciseCard> cards,
            LocalDate from,
            PrescriptionVersion.Decided decided) {
        next.stream()
                .filter(one -> one.before() == null)
                .forEach(one -> prescriptions.save(new Prescription(programme, one)));
        next.forEach(one ->
                versions.save(new PrescriptionVersion(programme, one, exerciseVersion(one, cards), from, decided)));
    }

    private static int exerciseVersion(NextVersion next, Map<ExerciseId, ExerciseCard> cards) {
        if (next.before() != null && !next.asksAnew()) {
            return next.before().exercise().version();
        }
        return Objects.requireNonNull(cards.get(next.item().exercise())).version();
    }

    /**
     * Asks for other doses, each as the newest version of its prescription. Whoever has the programme open in a form hears that it
     * changed meanwhile.
     *
     * @return the number that each prescription's newest version has now
     */
    public Map<PrescriptionId, Integer> ask(PatientId patient, List<NextDose> next, SignedIn by, Instant now) {
        if (next.isEmpty()) {
            return Map.of();
        }
        var added = jdbc.sql(ASK_NEXT)
                .param("next", JSON.writeValueAsString(copies(next)))
                .param("patient", patient.value())
                .param("by", by.account().value())
                .param("at", Timestamp.from(now))
                .query((row, _) -> Map.entry(
                        new PrescriptionId(row.getObject("prescription_id", UUID.class)), row.getInt("number")))
                .list();
        if (added.size() != next.size()) {
            throw new NotFoundException("Prescription");
        }
        var newest = new HashMap<PrescriptionId, Integer>();
        added.forEach(one -> newest.merge(one.getKey(), one.getValue(), Math::max));
        return newest;
    }

    private static List<Copy> copies(List<NextDose> next) {
        var copies = new ArrayList<Copy>();
        var counts = new HashMap<PrescriptionId, Integer>();
        next.forEach(one -> copies.add(Copy.of(one, counts.merge(one.prescription(), 1, Integer::sum))));
        return copies;
    }

    /**
     * A version as the statement takes it.
     *
     * @param version that it copies
     * @param nth new one of its prescription
     */
    private record Copy(
            UUID prescription,
            int version,
            int nth,
            @Nullable Integer place,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable Integer rest,
            @Nullable String load,
            @Nullable Integer minutes,
            String day,
            boolean withdrawn,
            String kind,
            String reason,
            @Nullable Integer trials,
            String origin,
            @Nullable UUID decision,
            @Nullable BigDecimal baseline) {

        static Copy of(NextDose next, int nth) {
            var sets = next.dose() instanceof Dose.Sets dose ? dose : null;
            var kind = next.cause().kind();
            return new Copy(
                    next.prescription().value(),
                    next.basedOn(),
                    nth,
                    next.place(),
                    sets == null ? null : sets.sets(),
                    sets == null ? null : sets.reps(),
                    sets == null ? null : sets.holdSeconds(),
                    sets == null ? null : sets.restSeconds(),
                    sets == null ? null : sets.load(),
                    next.dose() instanceof Dose.Minutes(int minutes) ? (Integer) minutes : null,
                    next.from().toString(),
                    kind.withdraws(),
                    kind.name(),
                    next.cause().reason(),
                    next.cause().trials(),
                    kind.origin().name(),
                    next.decision() == null ? null : next.decision().value(),
                    next.baseline());
        }
    }
}
