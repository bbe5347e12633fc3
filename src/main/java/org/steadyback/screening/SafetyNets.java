package org.steadyback.screening;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;

/** Hands the patient what is needed when a sign is felt, so that it is there without network. */
@Service
@Transactional(readOnly = true)
public class SafetyNets {

    private final Fragility fragility;
    private final CurrentAccount current;

    SafetyNets(Fragility fragility, CurrentAccount current) {
        this.fragility = fragility;
        this.current = current;
    }

    @PreAuthorize("@care.isSelf(#patient)")
    public SafetyNet of(PatientId patient) {
        return SafetyNet.of(HelpNumbers.of(current.require()), fragility.of(patient));
    }
}
