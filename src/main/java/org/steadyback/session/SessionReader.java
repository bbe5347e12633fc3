package org.steadyback.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;

/** Reads what was done and how the mornings were. One or two statements a call, whatever the number of patients. */
@Service
@Transactional(readOnly = true)
public class SessionReader {

    private final Logbook logbook;

    SessionReader(Logbook logbook) {
        this.logbook = logbook;
    }

    /** All entries of the period's days, newest first; superseded ones are there and marked. */
    @PreAuthorize("@care.reads(#patient)")
    public List<SessionEntry> entriesOf(PatientId patient, Period period) {
        return entries(patient, period);
    }

    /** The same as a part of a page: asks row-level security alone, which has the same answer as the page's own check. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<SessionEntry> entriesForPage(PatientId patient, Period period) {
        return entries(patient, period);
    }

    /** For a list: who did what in the period. Somebody without a session in it is left out; so are other people's patients. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, Activity> activityOf(Collection<PatientId> patients, Period period) {
        return logbook.activity(patients, period);
    }

    /** The mornings of the period, oldest first; of several answers for a date the newest. */
    @PreAuthorize("@care.reads(#patient)")
    public List<MorningEntry> morningsOf(PatientId patient, Period period) {
        return logbook.mornings(List.of(patient), period).getOrDefault(patient, List.of());
    }

    /** The same for a list. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, List<MorningEntry>> morningsOf(Collection<PatientId> patients, Period period) {
        return logbook.mornings(patients, period);
    }

    private List<SessionEntry> entries(PatientId patient, Period period) {
        return logbook.entries(patient, period).stream()
                .map(Logbook.Logged::entry)
                .toList();
    }
}
