package org.steadyback.session;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Clinic;

/** Programmes for tests, written row by row as the physio, so that any version of any day can be made. */
@Component
public class Prescribing {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Screening screening;

    Prescribing(JdbcClient jdbc, TransactionTemplate transaction, Screening screening) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.screening = screening;
    }

    public void gate(Clinic clinic, AccountId physio, PatientId patient, GateAction action) {
        clinic.as(physio, () -> screening.decide(new SetGate(patient, action, "because", null)));
    }

    /** Starts a programme and returns its id. */
    public UUID programme(Clinic clinic, AccountId physio, PatientId patient, LocalDate startsOn) {
        var episode = Uuid7.next();
        var programme = Uuid7.next();
        write(clinic, physio, () -> {
            jdbc.sql("""
                    INSERT INTO episode (episode_id, clinic_id, patient_id, onset_date, diagnosis_class, opened_by, opened_at, version)
                    VALUES (?, app_clinic_id(), ?, ?, 'NON_SPECIFIC', app_user_id(), now(), 0)""").params(episode, patient.value(), startsOn).update();
            jdbc.sql("""
                    INSERT INTO programme (programme_id, clinic_id, patient_id, episode_id, mode, goal, starts_on, assigned_by,
                        assigned_at, changed_by, changed_at, version)
                    VALUES (?, app_clinic_id(), ?, ?, 'GUIDED', 'Walk to the lake again', ?, app_user_id(), now(), app_user_id(),
                        now(), 0)""").params(programme, patient.value(), episode, startsOn).update();
        });
        return programme;
    }

    /** Asks for 2 sets of 10 every day. */
    public UUID daily(Clinic clinic, AccountId physio, PatientId patient, UUID programme, String slug, LocalDate from) {
        return daily(clinic, physio, patient, programme, slug, from, "BOTH_TOGETHER");
    }

    public UUID daily(
            Clinic clinic,
            AccountId physio,
            PatientId patient,
            UUID programme,
            String slug,
            LocalDate from,
            String side) {
        var prescription = Uuid7.next();
        write(clinic, physio, () -> {
            jdbc.sql("""
                    INSERT INTO prescription (prescription_id, clinic_id, patient_id, programme_id, exercise_id)
                    SELECT ?, app_clinic_id(), ?, ?, exercise_id FROM exercise WHERE slug = ? AND current""").params(prescription, patient.value(), programme, slug).update();
            version(patient, prescription, slug, 1, from, side);
        });
        return prescription;
    }

    public void newVersion(
            Clinic clinic,
            AccountId physio,
            PatientId patient,
            UUID prescription,
            String slug,
            int number,
            LocalDate from) {
        write(clinic, physio, () -> version(patient, prescription, slug, number, from, "BOTH_TOGETHER"));
    }

    private void version(PatientId patient, UUID prescription, String slug, int number, LocalDate from, String side) {
        jdbc.sql("""
                INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version, place,
                    sets, reps, hold_seconds, rest_seconds, side, days_per_week, bouts_per_day, valid_from, withdrawn, kind,
                    made_by, made_at)
                SELECT ?, ?, app_clinic_id(), ?, exercise_id, version, 1, 2, 10, 3, 30, ?, 7, 1, ?, false, 'ASSIGNED', app_user_id(), now()
                  FROM exercise WHERE slug = ? AND current""")
                .params(prescription, number, patient.value(), side, from, slug)
                .update();
    }

    private void write(Clinic clinic, AccountId physio, Runnable rows) {
        clinic.as(physio, () -> transaction.executeWithoutResult(_ -> rows.run()));
    }
}
