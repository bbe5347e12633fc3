package org.steadyback.access;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.kernel.PatientId;

/** Notes who opened which page of a chart, for pages whose own reader does not note it. */
@Service
@NotedRead
public class ChartVisits {

    private final AuditTrail audit;

    ChartVisits(AuditTrail audit) {
        this.audit = audit;
    }

    /** One row a page and visit. */
    @PreAuthorize("@care.treats(#patient)")
    public void opened(PatientId patient, String page) {
        audit.read(patient, page);
    }
}
