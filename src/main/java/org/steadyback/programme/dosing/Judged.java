package org.steadyback.programme.dosing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.grading.Decision;

/**
 * What the rules say to what was done, not stored yet: {@link Gradings#keep} stores it in the same transaction.
 *
 * @param told one sentence for the patient; empty = nothing
 */
public final class Judged {

    private final PatientId patient;
    private final int parameters;
    private final List<Made> made;
    private final List<DecisionId> doubted;
    private final @Nullable ProgrammeId automaticOff;

    Judged(
            PatientId patient,
            int parameters,
            List<Made> made,
            List<DecisionId> doubted,
            @Nullable ProgrammeId automaticOff) {
        this.patient = patient;
        this.parameters = parameters;
        this.made = List.copyOf(made);
        this.doubted = List.copyOf(doubted);
        this.automaticOff = automaticOff;
    }

    static Judged nothing(PatientId patient) {
        return new Judged(patient, 1, List.of(), List.of(), null);
    }

    /** One sentence for the patient about what was decided; empty when nothing is to be said. */
    public String told() {
        return Told.together(made);
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

    List<Made> made() {
        return made;
    }

    /** Applied rises that rest on a session which has just been corrected. */
    List<DecisionId> doubted() {
        return doubted;
    }

    /** The programme whose automatic mode ends with this. */
    @Nullable
    ProgrammeId automaticOff() {
        return automaticOff;
    }
}
