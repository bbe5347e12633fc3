package org.steadyback.agreement;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.Offers;

/** Shared decision (S05): the physio suggests a plan, the patient answers, the physio changes it or says a line. */
@Service
@Transactional
public class PlanAnswers {

    private static final String IN_PROGRAMME = """
            SELECT EXISTS (SELECT FROM prescription
                            WHERE patient_id = :patient AND programme_id = :programme AND prescription_id = :about)""";

    private final PlanAnswerRepository answers;
    private final JdbcClient jdbc;
    private final Offers offers;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    PlanAnswers(
            PlanAnswerRepository answers,
            JdbcClient jdbc,
            Offers offers,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.answers = answers;
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
        var asked = open.answer().orElseThrow().id();
        return keep(
                command.patient(),
                PlanAnswerEntry.replied(
                        command.patient(), open, asked, command.words(), current.require(), clock.instant()));
    }

    /** Nobody agrees to what they may not do; asking for a change stays open. */
    private PlanAnswered accept(PatientId patient, SuggestedPlan open) {
        if (!offers.now(patient).plan()) {
            return PlanAnswered.NOT_NOW;
        }
        return open.answer().filter(SuggestedPlan.Answer::suits).isPresent()
                ? PlanAnswered.KEPT
                : keep(patient, PlanAnswerEntry.accepted(patient, open, current.require(), clock.instant()));
    }

    private PlanAnswered ask(PatientId patient, SuggestedPlan open, AnswerPlan.Says.Change change) {
        if (change.wishes().isEmpty() && change.words().isEmpty()) {
            return PlanAnswered.NOTHING_SAID;
        }
        if (change.about() != null && !inProgramme(patient, open, change.about())) {
            throw new NotFoundException("Prescription");
        }
        return keep(
                patient,
                PlanAnswerEntry.changeAsked(
                        patient,
                        open,
                        change.wishes(),
                        change.about(),
                        change.words(),
                        current.require(),
                        clock.instant()));
    }

    private boolean inProgramme(PatientId patient, SuggestedPlan open, PrescriptionId about) {
        return jdbc.sql(IN_PROGRAMME)
                .param("patient", patient.value())
                .param("programme", open.programme().value())
                .param("about", about.value())
                .query(Boolean.class)
                .single();
    }

    private PlanAnswered keep(PatientId patient, PlanAnswerEntry said) {
        answers.saveAndFlush(said);
        audit.created(patient, "plan_answer", said.getId());
        return PlanAnswered.KEPT;
    }

    private Optional<SuggestedPlan> suggested(PatientId patient) {
        return jdbc.sql(PlanAnswerRows.select())
                .param("patient", patient.value())
                .query(PlanAnswerRows::row)
                .optional();
    }
}
