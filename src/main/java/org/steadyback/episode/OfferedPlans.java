package org.steadyback.episode;

import org.steadyback.kernel.PatientId;

/** Tells whether a patient's plan may be spoken of. Implemented above, where the safety gate is kept. */
public interface OfferedPlans {

    /** Whether the plan may be done now, as far as safety goes; else nothing is said that suggests exercise. */
    boolean isOffered(PatientId patient);
}
