package org.steadyback.screening;

import java.util.UUID;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.Step;

/**
 * Command: on the page of advice, "Is that right?" is answered.
 *
 * @param screen the screen that ended with the answer
 * @param step the question it was given to
 * @param right true: that is right; false: a slip, and the question is asked again
 */
public record PutRight(PatientId patient, UUID screen, Step step, boolean right) {

    /** What became of it. */
    public enum Answer {
        CONFIRMED,
        /** The question is asked again; gate and alert are as before, and the trace stays. */
        TAKEN_BACK,
        /** The minute is over, or somebody has seen it: only a clinician clears it now. */
        TOO_LATE
    }
}
