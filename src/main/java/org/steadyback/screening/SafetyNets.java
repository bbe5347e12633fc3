package org.steadyback.screening;

import java.time.ZoneId;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.Clinics;
import org.steadyback.kernel.PatientId;

/** Hands the patient what is needed when a sign is felt, so that it is there without network. */
@Service
@Transactional(readOnly = true)
public class SafetyNets {

    private final Fragility fragility;
    private final Clinics clinics;

    SafetyNets(Fragility fragility, Clinics clinics) {
        this.fragility = fragility;
        this.clinics = clinics;
    }

    /** @param device the zone in which the device is, where that is known */
    @PreAuthorize("@care.isSelf(#patient)")
    public SafetyNet of(PatientId patient, Optional<ZoneId> device) {
        return SafetyNet.of(numbers(patient, device), fragility.of(patient));
    }

    /** What to ring. */
    @PreAuthorize("@care.isSelf(#patient)")
    public HelpNumbers numbers(PatientId patient, Optional<ZoneId> device) {
        return HelpNumbers.of(clinics.helpLines(device));
    }
}
