package org.steadyback.access;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.text.Language;

/** In which language a patient reads the portal: asked when they are taken in, changed by themselves. */
@Service
@Transactional
public class OwnLanguage {

    private final PatientRepository patients;
    private final ClinicRepository clinics;
    private final CurrentAccount current;
    private final AuditTrail audit;

    OwnLanguage(PatientRepository patients, ClinicRepository clinics, CurrentAccount current, AuditTrail audit) {
        this.patients = patients;
        this.clinics = clinics;
        this.current = current;
        this.audit = audit;
    }

    /** What the patient's clinic has switched on, its usual one first. */
    @PreAuthorize("hasRole('PATIENT')")
    @Transactional(readOnly = true)
    public List<Language> offered() {
        return clinics.findById(current.require().clinic().value())
                .orElseThrow()
                .languages();
    }

    /**
     * From now on the portal and its mails speak that language, on other devices from the next sign-in.
     *
     * @return false where the clinic does not offer it (any more); nothing is changed then
     */
    @PreAuthorize("hasRole('PATIENT')")
    public boolean choose(Language chosen) {
        var me = current.require();
        if (!offered().contains(chosen)) {
            return false;
        }
        if (chosen.equals(me.language())) {
            return true;
        }
        var patient = patients.findById(me.patient().value()).orElseThrow();
        patient.read(chosen);
        patients.save(patient);
        audit.updated(me.patient(), "language", me.patient());
        me.languageChosen(chosen);
        return true;
    }
}
