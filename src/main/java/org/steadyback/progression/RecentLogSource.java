package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;

/** Tells what was recorded. Implemented above, where it is. */
public interface RecentLogSource {

    /** Whether something of a prescription was done on a day. */
    boolean doneOn(PatientId patient, PrescriptionId prescription, LocalDate day);

    /** All that the rules look at, as it is on record now. */
    RecentLog recentLog(PatientId patient, LocalDate today, Instant now);

    /** The day of each patient's last session, however long ago; none for whom nothing is recorded. One statement. */
    Map<PatientId, LocalDate> lastDays(Collection<PatientId> patients);

    /** What came in since the evidence of these decisions; none where nothing did. A few statements, whatever their number. */
    Map<DecisionId, SinceThen> since(Collection<SinceThen.Asked> asked);
}
