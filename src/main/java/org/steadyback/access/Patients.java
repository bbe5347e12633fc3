package org.steadyback.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Folding;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** The people in care and who treats them. */
@Service
@Transactional
public class Patients {

    /** Among one's own patients only: who else is treated here is nobody's to learn by trying names. */
    private static final String BORN_THAT_DAY = """
            SELECT p.patient_id, p.name, (
                       SELECT min(t.valid_from) FROM care_team t
                        WHERE t.patient_id = p.patient_id AND t.account_id = :account
                          AND (t.valid_until IS NULL OR t.valid_until > app_today())) AS since
              FROM patient p
             WHERE p.birth_date = :birth AND EXISTS (%s)
             ORDER BY p.name, p.patient_id""".formatted(Care.ON_CARE_TEAM.replace(":patient", "p.patient_id"));

    private final PatientRepository patients;
    private final AccountRepository accounts;
    private final CareTeamRepository careTeams;
    private final Inviting inviting;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;
    private final JdbcClient jdbc;

    Patients(
            PatientRepository patients,
            AccountRepository accounts,
            CareTeamRepository careTeams,
            Inviting inviting,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock,
            JdbcClient jdbc) {
        this.patients = patients;
        this.accounts = accounts;
        this.careTeams = careTeams;
        this.inviting = inviting;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Registers a person, whoever else is registered, with the asking physio as lead of the care team. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Registration register(PersonDetails person, Optional<EmailAddress> email) {
        return register(person, email, true);
    }

    /**
     * The same.
     *
     * @param anotherPerson that it is none of the asking physio's patients by the same name and birth date has been said already
     */
    @PreAuthorize("hasRole('PHYSIO')")
    public Registration register(PersonDetails person, Optional<EmailAddress> email, boolean anotherPerson) {
        if (email.filter(address -> accounts.emailTaken(address.value())).isPresent()) {
            return new Registration.EmailTaken(email.get());
        }
        var known = anotherPerson ? List.<KnownPatient>of() : known(person);
        if (!known.isEmpty()) {
            return new Registration.AlreadyInCare(known);
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

    /**
     * Takes somebody on whom nobody treats and whose safety alert nobody else would see: the asking physio joins as lead, where there
     * is none.
     *
     * @return false when a colleague was quicker, or there is nothing to take on; nothing was changed then
     */
    @PreAuthorize("hasRole('PHYSIO')")
    public boolean takeOn(PatientId patient) {
        var by = current.require();
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 4))")
                .param("patient", patient.toString())
                .query((_, _) -> true)
                .single();
        var part = jdbc.sql("SELECT part_to_take_on(:patient)")
                .param("patient", patient.value())
                .query(String.class)
                .optional();
        part.ifPresent(role -> {
            careTeams.save(new CareTeamMember(
                    patient, by.account(), CareRole.valueOf(role), current.today(), by, clock.instant()));
            audit.created(patient, "care_team", by.account());
        });
        return part.isPresent();
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

    private List<KnownPatient> known(PersonDetails person) {
        return jdbc
                .sql(BORN_THAT_DAY)
                .param("account", current.require().account().value())
                .param("birth", person.birthDate())
                .query((row, _) -> new KnownPatient(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> Folding.same(one.name(), person.name()))
                .toList();
    }

    private InviteToken invite(PatientId patient, PersonDetails person, EmailAddress email) {
        var by = current.require();
        var account = accounts.save(Account.patient(by.clinic(), patient, email, person.name(), clock.instant()));
        return inviting.invite(account, by.account()).token();
    }
}
