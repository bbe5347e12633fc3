package org.steadyback.agreement;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.Offers;

/** Shared decision (S05): the physio suggests a plan, the patient answers, the physio changes it or says a line. */
@Service
@Transactional
public class PlanAnswers {

    private static final String ADD = """
            INSERT INTO plan_answer (plan_answer_id, clinic_id, patient_id, programme_id, programme_version, suggested_at, kind,
                wishes, prescription_id, words, answer_to, made_by, made_at)
            VALUES (:id, :clinic, :patient, :programme, :version, :suggestedAt, :kind, :wishes, :about, :words, :answerTo, :by, :at)""";

    private static final String IN_PROGRAMME = """
            SELECT EXISTS (SELECT FROM prescription
                            WHERE patient_id = :patient AND programme_id = :programme AND prescription_id = :about)""";

    private final JdbcClient jdbc;
    private final Offers offers;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    PlanAnswers(JdbcClient jdbc, Offers offers, AuditTrail audit, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The open programme as a suggestion; empty for somebody without one. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Optional<SuggestedPlan> suggestedTo(PatientId patient) {
        return suggested(patient);
    }

    /** Kept for good; the newest answer to the same plan counts. Saying the same twice adds nothing. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public PlanAnswered answer(AnswerPlan command) {
        var open = suggested(command.patient())
                .filter(plan -> plan.programme().equals(command.programme()))
                .orElseThrow(() -> new NotFoundException("Programme"));
        if (!open.at().equals(command.suggestedAt())) {
            return PlanAnswered.CHANGED_MEANWHILE;
        }
        return switch (command.says()) {
            case AnswerPlan.Says.ItSuits() -> accept(command.patient(), open);
            case AnswerPlan.Says.Change change -> ask(command.patient(), open, change);
        };
    }

    /** The physio's line to somebody who asked for a change. */
    @PreAuthorize("@care.treats(#command.patient())")
    public PlanAnswered reply(ReplyToPatient command) {
        var open = suggested(command.patient())
                .filter(plan -> plan.programme().equals(command.programme()))
                .orElseThrow(() -> new NotFoundException("Programme"));
        if (!open.changeOpen()) {
            return PlanAnswered.NOTHING_TO_ANSWER;
        }
        return add(command.patient(), open, "REPLIED", Set.of(), null, command.words());
    }

    /** Nobody agrees to what they may not do; asking for a change stays open. */
    private PlanAnswered accept(PatientId patient, SuggestedPlan open) {
        if (!offers.now(patient).plan()) {
            return PlanAnswered.NOT_NOW;
        }
        return open.answer().filter(SuggestedPlan.Answer::suits).isPresent()
                ? PlanAnswered.KEPT
                : add(patient, open, "ACCEPTED", Set.of(), null, "");
    }

    private PlanAnswered ask(PatientId patient, SuggestedPlan open, AnswerPlan.Says.Change change) {
        if (change.wishes().isEmpty() && change.words().isEmpty()) {
            return PlanAnswered.NOTHING_SAID;
        }
        if (change.about() != null && !inProgramme(patient, open, change.about())) {
            throw new NotFoundException("Prescription");
        }
        return add(patient, open, "CHANGE_ASKED", change.wishes(), change.about(), change.words());
    }

    private boolean inProgramme(PatientId patient, SuggestedPlan open, PrescriptionId about) {
        return jdbc.sql(IN_PROGRAMME)
                .param("patient", patient.value())
                .param("programme", open.programme().value())
                .param("about", about.value())
                .query(Boolean.class)
                .single();
    }

    private PlanAnswered add(
            PatientId patient,
            SuggestedPlan open,
            String kind,
            Set<PlanWish> wishes,
            @Nullable PrescriptionId about,
            String words) {
        var by = current.require();
        var id = Uuid7.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("programme", open.programme().value())
                .param("version", open.version())
                .param("suggestedAt", Timestamp.from(open.at()))
                .param("kind", kind)
                .param("wishes", wishes.stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("about", about == null ? null : about.value(), Types.OTHER)
                .param("words", words)
                .param(
                        "answerTo",
                        kind.equals("REPLIED") ? open.answer().orElseThrow().id() : null,
                        Types.OTHER)
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.created(patient, "plan_answer", id);
        return PlanAnswered.KEPT;
    }

    private Optional<SuggestedPlan> suggested(PatientId patient) {
        return jdbc.sql(PlanAnswerRows.SELECT)
                .param("patient", patient.value())
                .query(PlanAnswerRows::row)
                .optional();
    }
}
