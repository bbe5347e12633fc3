package org.steadyback.programme.complaint;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.ComplaintId;

/** Command: a patient takes one of the exercises that were prepared for a complaint. */
public record TakeInstead(PatientId patient, ComplaintId complaint, ExerciseId exercise) {}
