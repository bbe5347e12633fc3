package org.steadyback.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What a patient says to the open plan, and of its exercises.
 *
 * @param suggested the plan as a suggestion, with the answer; empty while none is open
 * @param complaints about its exercises, newest first
 */
public record Agreement(Optional<SuggestedPlan> suggested, List<Complaint> complaints) {

    static final Agreement NONE = new Agreement(Optional.empty(), List.of());

    public Agreement {
        complaints = List.copyOf(complaints);
    }

    /** Newest first. */
    public List<Complaint> saidOf(PrescriptionId prescription) {
        return complaints.stream()
                .filter(one -> one.prescription().equals(prescription))
                .toList();
    }

    /** Of exercises that are not asked any more, newest first. */
    public List<Complaint> saidOfOthers(Collection<AskedExercise> asked) {
        return complaints.stream()
                .filter(one -> asked.stream()
                        .noneMatch(exercise -> exercise.asked().prescription().equals(one.prescription())))
                .toList();
    }
}
