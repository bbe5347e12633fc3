package org.steadyback.episode;

import org.steadyback.kernel.PatientId;

/** Tells whether a patient has a programme. Implemented above, where programmes are kept. */
public interface RunningProgrammes {

    /** Whether one was assigned that nobody has ended, be its first day still to come: over it no episode is closed. */
    boolean isRunning(PatientId patient);
}
