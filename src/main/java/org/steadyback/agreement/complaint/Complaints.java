package org.steadyback.agreement.complaint;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.agreement.Complaint;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanExchange;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.text.Texts;

/** Takes what patients say of their exercises, the exercise they take instead, and what physios answer. */
@Service
@Transactional
public class Complaints {

    private static final SwitchingTexts SAY = Texts.of(SwitchingTexts.class);

    private final ComplaintStore store;
    private final Alternatives prepared;
    private final PlanExchange exchange;
    private final AuditTrail audit;
    private final CurrentAccount current;

    Complaints(
            ComplaintStore store,
            Alternatives prepared,
            PlanExchange exchange,
            AuditTrail audit,
            CurrentAccount current) {
        this.store = store;
        this.prepared = prepared;
        this.exchange = exchange;
        this.audit = audit;
        this.current = current;
    }

    /** Kept for good. Saying the same again while nobody has answered adds nothing; what is prepared is told again. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public ComplaintReceived complain(Complain command) {
        store.takeTurn(command.patient());
        var asked = prepared.asked(command.patient(), command.prescription());
        var known = store.open(command.patient(), command.prescription(), command.why(), command.note());
        var id = known.orElseGet(() -> {
            var added = store.add(command, current.require());
            audit.created(command.patient(), "exercise_complaint", added);
            return added;
        });
        return new ComplaintReceived(id, command.why(), prepared.instead(asked, command.why()));
    }

    /** Takes what was prepared, once, at the dose that was shown; the physio is told by the open complaint. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public Switching takeInstead(TakeInstead command) {
        store.takeTurn(command.patient());
        var said = store.find(command.patient(), command.complaint());
        if (said.answered()) {
            return new Switching.NotPrepared(SAY.noLonger());
        }
        var asked = prepared.inPlan(command.patient(), said.prescription());
        var taken = asked.stream()
                .flatMap(place -> prepared.instead(place, said.why()).stream()
                        .filter(one -> one.exercise().id().equals(command.exercise())))
                .findFirst();
        if (asked.isEmpty() || taken.isEmpty()) {
            return new Switching.NotPrepared(SAY.noLonger());
        }
        var place = asked.get().place();
        var one = taken.get();
        exchange.take(place, place.instead(one.exercise(), one.dose()));
        store.answer(
                command.patient(),
                command.complaint(),
                Complaint.Kind.SWITCHED,
                one.exercise().id(),
                "",
                current.require());
        audit.updated(command.patient(), "programme", place.plan().id());
        return new Switching.Taken(SAY.taken(one.exercise().name(), DoseWords.of(one.dose()), place.from()));
    }

    /** The physio's word; the patient reads it with the exercise. A second answer stands beside the first. */
    @PreAuthorize("@care.treats(#command.patient())")
    public void answer(AnswerComplaint command) {
        store.find(command.patient(), command.complaint());
        store.answer(command.patient(), command.complaint(), command.kind(), null, command.words(), current.require());
        audit.created(command.patient(), "complaint_answer", command.complaint());
    }

    /** What was said lately of one prescription, newest first. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public List<Complaint> mine(PatientId patient, PrescriptionId prescription) {
        return store.of(patient, prescription);
    }
}
