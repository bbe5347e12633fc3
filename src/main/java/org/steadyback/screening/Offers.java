package org.steadyback.screening;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.episode.OfferedPlans;
import org.steadyback.kernel.PatientId;

/** Tells any page what may be offered to a patient now. One statement, shared with whoever else asks in the same request. */
@Service
@Transactional(readOnly = true)
public class Offers implements OfferedPlans {

    private final Screening screening;
    private final Clock clock;

    Offers(Screening screening, Clock clock) {
        this.screening = screening;
        this.clock = clock;
    }

    @PreAuthorize("@care.reads(#patient)")
    public Offered now(PatientId patient) {
        var safety = screening.safetyOf(patient);
        return safety.offeredOn(LocalDate.ofInstant(clock.instant(), safety.zone()));
    }

    @Override
    @PreAuthorize("@care.reads(#patient)")
    public boolean isOffered(PatientId patient) {
        return now(patient).plan();
    }
}
