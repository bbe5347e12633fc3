package org.steadyback.session;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.NotedRead;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.FlareId;
import org.steadyback.progression.FlarePlans;
import org.steadyback.progression.PrepareFlarePlan;

/** The physio's side of flares: the plan beforehand, the episode while it lasts, those that are over. */
@Service
@NotedRead
public class FlareChart {

    private final FlarePages pages;
    private final FlarePlans plans;
    private final AuditTrail audit;

    FlareChart(FlarePages pages, FlarePlans plans, AuditTrail audit) {
        this.pages = pages;
        this.plans = plans;
        this.audit = audit;
    }

    /** Opening it is noted in the audit trail. */
    @PreAuthorize("@care.treats(#patient)")
    public FlarePage chartOf(PatientId patient) {
        audit.read(patient, "flare");
        return pages.of(patient);
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void prepare(PrepareFlarePlan command) {
        plans.prepare(command);
    }

    /** It asks for no look any more. */
    @PreAuthorize("@care.treats(#patient)")
    public void seen(PatientId patient, FlareId flare) {
        plans.seen(patient, flare);
    }
}
