package org.steadyback.screening;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.Clinics;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.FoundBefore;
import org.steadyback.screening.rules.Sign;

/** Hands the patient what is needed when a sign is felt, so that it is there without network. */
@Service
@Transactional(readOnly = true)
public class SafetyNets {

    private final Fragility fragility;
    private final Clinics clinics;
    private final ScreenStore store;
    private final PatientReader patients;

    SafetyNets(Fragility fragility, Clinics clinics, ScreenStore store, PatientReader patients) {
        this.fragility = fragility;
        this.clinics = clinics;
        this.store = store;
        this.patients = patients;
    }

    /** @param device the zone in which the device is, where that is known */
    @PreAuthorize("@care.isSelf(#patient)")
    public SafetyNet of(PatientId patient, Optional<ZoneId> device) {
        return SafetyNet.of(numbers(patient, device), fragility.of(patient), findings(patient));
    }

    /** What clinicians found on signs that were said before; to these "as before, nothing changed" is an answer (fact sheet §2.9). */
    @PreAuthorize("@care.isSelf(#patient)")
    public Map<Sign, FoundBefore> findings(PatientId patient) {
        return store.foundOnSigns(patient, patients.card(patient).zone());
    }

    /** What to ring. */
    @PreAuthorize("@care.isSelf(#patient)")
    public HelpNumbers numbers(PatientId patient, Optional<ZoneId> device) {
        return HelpNumbers.of(clinics.helpLines(device));
    }
}
