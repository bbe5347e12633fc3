package org.steadyback.progression;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;

/**
 * What the rules say to what was done, not stored yet: {@link Gradings#keep} stores it in the same transaction.
 */
public final class DecisionBatch {

    private final PatientId patient;
    private final int parameters;
    private final List<NewDecision> made;
    private final List<DecisionId> doubted;
    private final @Nullable AutomaticEnd automaticEnd;

    /** The programme whose automatic mode ends with this, and by what. */
    record AutomaticEnd(ProgrammeId programme, AutomaticCause cause) {}

    DecisionBatch(
            PatientId patient,
            int parameters,
            List<NewDecision> made,
            List<DecisionId> doubted,
            @Nullable AutomaticEnd automaticEnd) {
        this.patient = patient;
        this.parameters = parameters;
        this.made = List.copyOf(made);
        this.doubted = List.copyOf(doubted);
        this.automaticEnd = automaticEnd;
    }

    static DecisionBatch nothing(PatientId patient) {
        return new DecisionBatch(patient, 1, List.of(), List.of(), null);
    }

    /**
     * What the patient is told of it: all that asks for less, else all steps of quota plans, else the first that says something; what
     * changes comes first. {@link DoseSentences#together} makes one sentence of it.
     */
    public List<ToldDecision> told() {
        var lowered = made.stream().filter(NewDecision::lowersNow).toList();
        var stepped = made(Decision.NEXT_STEP);
        if (!lowered.isEmpty()) {
            return told(lowered);
        }
        if (stepped.size() > 1) {
            return told(stepped);
        }
        return made(Decision.HOLD_PACE).stream()
                .findFirst()
                .or(() -> stepped.stream().findFirst())
                .or(() -> made.stream()
                        .filter(one -> one.decision().effect() == Decision.Effect.KEEPS
                                && one.news().tells())
                        .findFirst())
                .map(one -> told(List.of(one)))
                .orElse(List.of());
    }

    private List<NewDecision> made(Decision decision) {
        return made.stream().filter(one -> one.decision() == decision).toList();
    }

    private static List<ToldDecision> told(List<NewDecision> decided) {
        return decided.stream().map(NewDecision::told).toList();
    }

    /** Whether nothing new was decided. */
    public boolean isEmpty() {
        return made.isEmpty() && doubted.isEmpty();
    }

    /** Whether a stop symptom stops the programme. */
    public boolean stops() {
        return made.stream().anyMatch(one -> one.decision() == Decision.ALERT_STOP);
    }

    /** Who has recorded. */
    public PatientId patient() {
        return patient;
    }

    int parameters() {
        return parameters;
    }

    List<NewDecision> made() {
        return made;
    }

    /** Applied rises that rest on a session which has just been corrected. */
    List<DecisionId> doubted() {
        return doubted;
    }

    /** Null = it stays as it is. */
    @Nullable
    AutomaticEnd automaticEnd() {
        return automaticEnd;
    }
}
