package org.steadyback.agreement.complaint;

import java.time.Clock;
import java.time.Instant;
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
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.PrescriptionId;

/** Complaints and their answers, as they are kept. Nothing here changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ComplaintStore {

    private static final String OPEN = """
            SELECT c.complaint_id FROM exercise_complaint c
             WHERE c.patient_id = :patient AND c.prescription_id = :prescription AND c.why = :why AND c.note = :note
               AND NOT EXISTS (SELECT FROM complaint_answer a WHERE a.complaint_id = c.complaint_id)
             ORDER BY c.made_at DESC LIMIT 1""";

    private static final String FIND = """
            SELECT c.prescription_id, c.why,
                   EXISTS (SELECT FROM complaint_answer a WHERE a.complaint_id = c.complaint_id) AS answered
              FROM exercise_complaint c WHERE c.patient_id = :patient AND c.complaint_id = :complaint""";

    private final ComplaintRepository complaints;
    private final ComplaintAnswerRepository answers;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComplaintStore(ComplaintRepository complaints, ComplaintAnswerRepository answers, JdbcClient jdbc, Clock clock) {
        this.complaints = complaints;
        this.answers = answers;
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
        return complaints.saveAndFlush(new ComplaintEntry(command, by, now())).id();
    }

    void answer(
            PatientId patient,
            ComplaintId complaint,
            Complaint.Kind kind,
            @Nullable ExerciseId exercise,
            String words,
            SignedIn by) {
        answers.saveAndFlush(new ComplaintAnswerEntry(patient, complaint, kind, exercise, words, by, now()));
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
        return jdbc.sql(ComplaintRows.ofPrescription())
                .param("patient", patient.value())
                .param("prescription", prescription.value())
                .query((row, _) -> ComplaintRows.complaints(row))
                .single();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
