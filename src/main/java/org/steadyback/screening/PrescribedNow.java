package org.steadyback.screening;

import java.util.Set;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;

/** What is in a patient's running programmes. Known above: the programmes are there. */
public interface PrescribedNow {

    /** For who treats them. */
    Set<ExerciseId> prescribedTo(PatientId patient);
}
