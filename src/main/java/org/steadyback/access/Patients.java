package org.steadyback.access;

import java.time.Clock;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** The people in care and who treats them. */
@Service
@Transactional
public class Patients {

    private final PatientRepository patients;
    private final AccountRepository accounts;
    private final CareTeamRepository careTeams;
    private final Inviting inviting;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Patients(
            PatientRepository patients,
            AccountRepository accounts,
            CareTeamRepository careTeams,
            Inviting inviting,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.patients = patients;
        this.accounts = accounts;
        this.careTeams = careTeams;
        this.inviting = inviting;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Registers a person with the asking physio as lead of the care team. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Registration register(PersonDetails person, Optional<EmailAddress> email) {
        if (email.filter(address -> accounts.emailTaken(address.value())).isPresent()) {
            return new Registration.EmailTaken(email.get());
        }
        var by = current.require();
        var patient = patients.save(new Patient(by.clinic(), person, clock.instant()));
        careTeams.save(
                new CareTeamMember(patient.id(), by.account(), CareRole.LEAD, current.today(), by, clock.instant()));
        audit.created(patient.id(), "patient", patient.id());
        return new Registration.Registered(patient.id(), email.map(address -> invite(patient.id(), person, address)));
    }

    @PreAuthorize("@care.treats(#patient)")
    public void addToCareTeam(PatientId patient, AccountId colleague, CareRole role) {
        var by = current.require();
        if (accounts.findById(colleague.value())
                .filter(found -> found.clinic().equals(by.clinic()) && found.role() == Role.PHYSIO)
                .isEmpty()) {
            throw new NotFoundException("Colleague");
        }
        if (careTeams.open(patient.value(), colleague.value()).isPresent()) {
            return;
        }
        careTeams.save(new CareTeamMember(patient, colleague, role, current.today(), by, clock.instant()));
        audit.created(patient, "care_team", colleague);
    }

    /** Ends somebody's part in the care team: from this moment on the patient is not visible to them. */
    @PreAuthorize("@care.treats(#patient)")
    public void endCare(PatientId patient, AccountId colleague) {
        careTeams
                .open(patient.value(), colleague.value())
                .orElseThrow(() -> new NotFoundException("Colleague"))
                .endFrom(current.today());
        audit.updated(patient, "care_team", colleague);
    }

    private InviteToken invite(PatientId patient, PersonDetails person, EmailAddress email) {
        var by = current.require();
        var account = accounts.save(Account.patient(by.clinic(), patient, email, person.name(), clock.instant()));
        return inviting.invite(account, by.account()).token();
    }
}
