package org.steadyback.agreement.complaint;

import org.steadyback.agreement.ComplaintId;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;

/** Command: a patient takes one of the exercises that were prepared for a complaint. */
public record TakeInstead(PatientId patient, ComplaintId complaint, ExerciseId exercise) {}
