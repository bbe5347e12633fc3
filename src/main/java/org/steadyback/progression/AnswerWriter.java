package org.steadyback.progression;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;

/** Adds answers to decisions, and switches the automatic mode. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerWriter {

    private final DecisionAnswerRepository answers;
    private final AutomaticModeRepository switches;

    AnswerWriter(DecisionAnswerRepository answers, AutomaticModeRepository switches) {
        this.answers = answers;
        this.switches = switches;
    }

    /** @param reason the physio's word; empty = none */
    void add(PatientId patient, List<DecisionId> decisions, Answer answer, String reason, SignedIn by, Instant now) {
        answers.saveAllAndFlush(decisions.stream()
                .map(decision ->
                        new DecisionAnswerEntry(patient, decision, answer, AnswerCause.PHYSIO, reason, by, now))
                .toList());
    }

    /** What was open is answered by a quota plan that has just been approved. */
    void answeredByPlan(PatientId patient, List<DecisionId> decisions, SignedIn by, Instant now) {
        answers.saveAllAndFlush(decisions.stream()
                .map(decision ->
                        new DecisionAnswerEntry(patient, decision, Answer.CHANGED, AnswerCause.QUOTA_PLAN, "", by, now))
                .toList());
    }

    /** @param reason the physio's word; empty where the cause says all */
    void switchAutomatic(
            PatientId patient,
            ProgrammeId programme,
            boolean on,
            AutomaticCause cause,
            String reason,
            SignedIn by,
            Instant now) {
        switches.saveAndFlush(new AutomaticModeEntry(patient, programme, on, cause, reason, by, now));
    }
}
