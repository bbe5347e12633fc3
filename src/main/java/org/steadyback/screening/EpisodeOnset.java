package org.steadyback.screening;

import java.time.LocalDate;
import java.util.Optional;

import org.steadyback.kernel.PatientId;

/** Tells on what day the pain of the open episode began. Implemented above, where episodes are kept. */
public interface EpisodeOnset {

    /** Empty while no episode is open: then the screen asks. */
    Optional<LocalDate> of(PatientId patient);
}
