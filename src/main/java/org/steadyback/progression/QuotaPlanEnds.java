package org.steadyback.progression;

import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.QuotaModeEnd;

/** Ends the quota plans of a programme that is no longer in quota mode: should it come back to it, they are approved anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuotaPlanEnds implements QuotaModeEnd {

    private final QuotaPlanRepository quotas;

    QuotaPlanEnds(QuotaPlanRepository quotas) {
        this.quotas = quotas;
    }

    @Override
    public void ended(PatientId patient, ProgrammeId programme, SignedIn by, Instant at) {
        quotas.running(patient.value(), programme.value()).forEach(plan -> quotas.saveAndFlush(plan.ended(by, at)));
    }
}
