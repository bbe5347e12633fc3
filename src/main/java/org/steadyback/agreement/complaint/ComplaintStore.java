package org.steadyback.agreement.complaint;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintId;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.ComplaintRows;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.PrescriptionId;

/** The statements about complaints and their answers. Nothing here changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ComplaintStore {

    private static final String ADD = """
            INSERT INTO exercise_complaint (complaint_id, clinic_id, patient_id, prescription_id, why, note, made_by, made_at)
            VALUES (:id, :clinic, :patient, :prescription, :why, :note, :by, :at)""";

    private static final String ANSWER = """
            INSERT INTO complaint_answer (complaint_answer_id, clinic_id, patient_id, complaint_id, kind, exercise_id, words, made_by,
                made_at)
            VALUES (:id, :clinic, :patient, :complaint, :kind, :exercise, :words, :by, :at)""";

    private static final String OPEN = """
            SELECT c.complaint_id FROM exercise_complaint c
             WHERE c.patient_id = :patient AND c.prescription_id = :prescription AND c.why = :why AND c.note = :note
               AND NOT EXISTS (SELECT FROM complaint_answer a WHERE a.complaint_id = c.complaint_id)
             ORDER BY c.made_at DESC LIMIT 1""";

    private static final String FIND = """
            SELECT c.prescription_id, c.why,
                   EXISTS (SELECT FROM complaint_answer a WHERE a.complaint_id = c.complaint_id) AS answered
              FROM exercise_complaint c WHERE c.patient_id = :patient AND c.complaint_id = :complaint""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param answered whether anything became of it */
    record Said(PrescriptionId prescription, ComplaintReason why, boolean answered) {}

    /** Records, answers and changes of one patient come one after the other. */
    void takeTurn(PatientId patient) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 40))")
                .param("patient", patient.toString())
                .query((_, _) -> true)
                .single();
    }

    ComplaintId add(Complain command, SignedIn by) {
        var id = ComplaintId.next();
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("prescription", command.prescription().value())
                .param("why", command.why().name())
                .param("note", command.note())
                .param("by", by.account().value())
                .param("at", now())
                .update();
        return id;
    }

    void answer(
            PatientId patient,
            ComplaintId complaint,
            Complaint.Kind kind,
            @Nullable ExerciseId exercise,
            String words,
            SignedIn by) {
        jdbc.sql(ANSWER)
                .param("id", Uuid7.next())
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("complaint", complaint.value())
                .param("kind", kind.name())
                .param("exercise", exercise == null ? null : exercise.value(), Types.VARCHAR)
                .param("words", words)
                .param("by", by.account().value())
                .param("at", now())
                .update();
    }

    Optional<ComplaintId> open(PatientId patient, PrescriptionId prescription, ComplaintReason why, String note) {
        return jdbc.sql(OPEN)
                .param("patient", patient.value())
                .param("prescription", prescription.value())
                .param("why", why.name())
                .param("note", note)
                .query((row, _) -> new ComplaintId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** One of somebody else looks like one that never was. */
    Said find(PatientId patient, ComplaintId complaint) {
        return jdbc.sql(FIND)
                .param("patient", patient.value())
                .param("complaint", complaint.value())
                .query((row, _) -> new Said(
                        new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                        ComplaintReason.valueOf(row.getString("why")),
                        row.getBoolean("answered")))
                .optional()
                .orElseThrow(() -> new NotFoundException("Complaint"));
    }

    List<Complaint> of(PatientId patient, PrescriptionId prescription) {
        return jdbc.sql(ComplaintRows.OF_PRESCRIPTION)
                .param("patient", patient.value())
                .param("prescription", prescription.value())
                .query((row, _) -> ComplaintRows.complaints(row))
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
