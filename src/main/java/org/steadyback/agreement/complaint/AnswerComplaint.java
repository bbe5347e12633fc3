package org.steadyback.agreement.complaint;

import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintId;
import org.steadyback.kernel.PatientId;

/**
 * Command: a physio answers what a patient said of an exercise.
 *
 * @param kind seen, changed or replied; a switch is the patient's
 * @param words for the patient to read, at most 400 characters; a reply has some
 */
public record AnswerComplaint(PatientId patient, ComplaintId complaint, Complaint.Kind kind, String words) {

    public AnswerComplaint {
        words = Complain.bounded(words);
        if (kind == Complaint.Kind.SWITCHED) {
            throw new IllegalArgumentException("Only the patient takes another exercise");
        }
        if (kind == Complaint.Kind.REPLIED && words.isEmpty()) {
            throw new IllegalArgumentException("A reply has words");
        }
    }
}
