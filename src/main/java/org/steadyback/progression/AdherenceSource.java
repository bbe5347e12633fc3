package org.steadyback.progression;

import java.util.Collection;
import java.util.Map;

import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;

/** Tells the adherence of the last two weeks as it is now. Implemented above, where it is recorded. */
public interface AdherenceSource {

    /** Of each of them; row-level security says of whom. */
    Map<PatientId, Adherence> lastTwoWeeks(Collection<PatientId> patients);
}
