package org.steadyback.programme;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.ReadOnce;
import org.steadyback.kernel.PatientId;

/** Reads what was asked of a patient, on any day. One statement a call. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final ReadOnce once;

    PlanReader(JdbcClient jdbc, PlanRows rows, ReadOnce once) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.once = once;
    }

    /** All programmes of a patient, newest first; empty for somebody without one. */
    @PreAuthorize("@care.reads(#patient)")
    public List<ProgrammePlan> plansOf(PatientId patient) {
        return read(List.of(patient)).getOrDefault(patient, List.of());
    }

    /** The same for several patients, for a list; row-level security leaves out those of others. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, List<ProgrammePlan>> plansOf(Collection<PatientId> patients) {
        return read(patients);
    }

    private record PlansOf(Set<PatientId> patients) {}

    private Map<PatientId, List<ProgrammePlan>> read(Collection<PatientId> patients) {
        var asked = new PlansOf(Set.copyOf(patients));
        return once.of(asked, () -> {
            var ids = asked.patients().stream().map(PatientId::value).toArray(UUID[]::new);
            return Collections.unmodifiableMap(PlanRows.collect(jdbc.sql(rows.select())
                    .param("patients", ids)
                    .query(rows::row)
                    .list()));
        });
    }
}
