package org.steadyback.progression;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;

/** Where exercises start: chosen by the physio, measured in trials, agreed where pain is high (S32; fact sheet §3.3, START). */
@Service
@Transactional
public class Baselines {

    private static final String CHOOSE = """
            INSERT INTO start_choice (start_choice_id, clinic_id, patient_id, prescription_id, measure, in_seconds, reason, made_by, made_at)
            VALUES (:id, :clinic, :patient, :prescription, :measure, :seconds, :reason, :by, :at)""";

    private static final String ADD = """
            INSERT INTO baseline (baseline_id, clinic_id, patient_id, prescription_id, trials, outcome, baseline, quota, usual_pain,
                parameters_version, made_by, made_at)
            VALUES (:id, :clinic, :patient, :prescription, :trials, :outcome, :baseline, :quota, :usual, :parameters, :by, :at)""";

    // whoever has the programme open in a form must hear that it changed meanwhile
    private static final String ADD_VERSION = """
            WITH changed AS (
                UPDATE programme SET version = version + 1, changed_by = :by, changed_at = :at
                 WHERE programme_id = (SELECT programme_id FROM prescription WHERE prescription_id = :prescription))
            INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version, place,
                sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day, valid_from,
                withdrawn, kind, trials, made_by, made_at, origin, baseline)
            SELECT prescription_id, number + 1, clinic_id, patient_id, exercise_id, exercise_version, place, sets,
                   CASE WHEN minutes IS NULL AND NOT :seconds THEN :quota ELSE reps END,
                   CASE WHEN :seconds THEN :quota ELSE hold_seconds END, rest_seconds, side, load,
                   CASE WHEN minutes IS NULL THEN NULL ELSE :quota END, days_per_week, weekdays, bouts_per_day, :from, false,
                   :kind, :trials, :by, :at, :origin, :baseline
              FROM prescription_version
             WHERE patient_id = :patient AND prescription_id = :prescription ORDER BY number DESC LIMIT 1""";

    private final JdbcClient jdbc;
    private final AskedDose.Reader doses;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Baselines(JdbcClient jdbc, AskedDose.Reader doses, AuditTrail audit, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.doses = doses;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The newest choice counts; choosing to measure again begins new trials. Trials measure what is graded: the seconds of one hold
     * where the hold can still grow, else repetitions or minutes.
     */
    @PreAuthorize("@care.treats(#command.patient())")
    public void choose(ChooseStart command) {
        UUID id = Uuid7.next();
        var asked = doses.of(command.patient(), command.prescription())
                .orElseThrow(() -> new NotFoundException("Prescription"));
        jdbc.sql(CHOOSE)
                .param("id", id)
                .param("clinic", current.require().clinic().value())
                .param("measure", command.measure())
                .param("seconds", command.measure() && asked.inSeconds())
                .param("reason", command.reason())
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("patient", command.patient().value())
                .param("prescription", command.prescription().value())
                .update();
        audit.created(command.patient(), "start_choice", id);
    }

    /** A trial has come in, in the transaction that stores it: enough of them give baseline and first quota. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void settle(
            PatientId patient,
            List<Trials> measured,
            @Nullable BigDecimal usualPain,
            LocalDate today,
            GradingParameters parameters) {
        for (var one : measured) {
            if (one.found() == null) {
                one.judge(usualPain, parameters)
                        .map(found -> capped(patient, one, found))
                        .ifPresent(found -> {
                            add(patient, one, found, usualPain, parameters.version());
                            if (found.outcome() == Trials.Outcome.READY) {
                                var cause = VersionCause.startFound(one.trials().size());
                                start(patient, one, found, today.plusDays(1), cause);
                            }
                        });
            }
        }
    }

    /** The physio agrees the start that the trials gave although the usual pain is high. False if none waits. */
    @PreAuthorize("@care.treats(#patient)")
    public boolean agree(PatientId patient, Trials measured, LocalDate today, GradingParameters parameters) {
        var found = measured.found();
        if (found == null || found.outcome() != Trials.Outcome.AWAITS_PHYSIO) {
            return false;
        }
        var agreed = new Trials.Found(Trials.Outcome.READY, found.baseline(), found.quota());
        add(patient, measured, agreed, null, parameters.version());
        start(patient, measured, agreed, today, VersionCause.of(VersionKind.START_AGREED));
        return true;
    }

    private void add(PatientId patient, Trials one, Trials.Found found, @Nullable BigDecimal usual, int parameters) {
        var by = current.require();
        UUID id = Uuid7.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("prescription", one.prescription().value())
                .param("trials", one.trials().stream().map(Trials.Trial::amount).toArray(Integer[]::new))
                .param("outcome", found.outcome().name())
                .param("baseline", found.baseline(), Types.NUMERIC)
                .param("quota", found.quota(), Types.NUMERIC)
                .param("usual", usual, Types.NUMERIC)
                .param("parameters", parameters)
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.created(patient, "baseline", id);
    }

    /** What is never asked in the end is not asked at the start either. */
    private Trials.Found capped(PatientId patient, Trials one, Trials.Found found) {
        return found.quota() == null
                ? found
                : doses.of(patient, one.prescription())
                        .map(asked -> found.atMost(asked.cap()))
                        .orElse(found);
    }

    private void start(PatientId patient, Trials measured, Trials.Found found, LocalDate from, VersionCause cause) {
        jdbc.sql(ADD_VERSION)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("prescription", measured.prescription().value())
                .param("seconds", measured.inSeconds())
                .param("patient", patient.value())
                .param("quota", Objects.requireNonNull(found.quota()).intValueExact())
                .param("from", from)
                .param("kind", cause.kind().name())
                .param("trials", cause.trials(), Types.INTEGER)
                .param("origin", cause.kind().origin().name())
                .param("baseline", found.baseline())
                .update();
    }
}
