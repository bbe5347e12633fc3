package org.steadyback.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.steadyback.programme.plan.PrescriptionId;

/**
 * What a patient said of an exercise of their plan, and what became of it.
 *
 * @param exercise what it is called now; empty if no longer known
 * @param note in the patient's own words; may be empty
 * @param answers oldest first
 */
public record Complaint(
        ComplaintId id,
        PrescriptionId prescription,
        String exercise,
        ComplaintReason why,
        String note,
        Instant at,
        List<Answer> answers) {

    public Complaint {
        answers = List.copyOf(answers);
    }

    /** What became of it. */
    public enum Kind {
        /** The patient took an exercise that was prepared instead; the physio is still to see it. */
        SWITCHED,
        /** A physio has seen it and leaves the plan as it is. */
        SEEN,
        /** A physio has changed the plan because of it. */
        CHANGED,
        /** A physio has said something to it. */
        REPLIED
    }

    /**
     * @param words what was taken instead, or what the physio says; may be empty
     * @param by the name of whoever it was
     */
    public record Answer(Kind kind, String words, String by, Instant at) {}

    /** Whether a physio is still to look at it. */
    public boolean open() {
        return answers.stream().allMatch(answer -> answer.kind() == Kind.SWITCHED);
    }

    /** The exercise that the patient took instead, with its dose. */
    public Optional<String> takenInstead() {
        return answers.stream()
                .filter(answer -> answer.kind() == Kind.SWITCHED)
                .map(Answer::words)
                .findFirst();
    }
}
