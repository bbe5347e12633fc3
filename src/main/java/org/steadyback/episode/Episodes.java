package org.steadyback.episode;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CareRole;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.Drafts;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Patients;
import org.steadyback.access.Registration;
import org.steadyback.kernel.PatientId;

/** Takes people into care, and opens, pauses and closes their episodes. */
@Service
@Transactional
public class Episodes {

    private final EpisodeRepository episodes;
    private final PauseRepository pauses;
    private final RunningProgrammes programmes;
    private final Patients patients;
    private final PatientReader patientReader;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;

    Episodes(
            EpisodeRepository episodes,
            PauseRepository pauses,
            RunningProgrammes programmes,
            Patients patients,
            PatientReader patientReader,
            AuditTrail audit,
            Drafts drafts,
            CurrentAccount current,
            Clock clock) {
        this.episodes = episodes;
        this.pauses = pauses;
        this.programmes = programmes;
        this.patients = patients;
        this.patientReader = patientReader;
        this.audit = audit;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /** Registers the person, opens an episode and adds the colleagues: all of it or nothing. */
    @PreAuthorize("hasRole('PHYSIO')")
    public TakeIn takeIn(TakeInPatient command) {
        var today = today(command.person().zone());
        var fault = DayFault.of(command.person().birthDate(), command.onset(), today);
        if (fault.isPresent()) {
            return new TakeIn.WrongDay(fault.get());
        }
        return switch (patients.register(command.person(), command.email(), command.anotherPerson())) {
            case Registration.AlreadyInCare(var known) -> new TakeIn.AlreadyInCare(known);
            case Registration.EmailTaken(var email) -> new TakeIn.EmailTaken(email);
            case Registration.Registered(var patient, var token) -> {
                add(patient, command.onset(), command.diagnosis());
                addColleagues(patient, command);
                drafts.drop(DraftKey.takingIn());
                yield new TakeIn.TakenIn(patient, token);
            }
        };
    }

    /** A recurrence is an episode of its own. */
    @PreAuthorize("@care.treats(#command.patient())")
    public EpisodeChange open(OpenEpisode command) {
        var patient = patientReader.card(command.patient());
        if (episodes.lockOpen(command.patient().value()).isPresent()) {
            return EpisodeChange.ANOTHER_IS_OPEN;
        }
        if (command.onset().isAfter(today(patient.zone())) || command.onset().isBefore(patient.birthDate())) {
            return EpisodeChange.ONSET_OUT_OF_RANGE;
        }
        add(command.patient(), command.onset(), command.diagnosis());
        return EpisodeChange.DONE;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public EpisodeChange close(CloseEpisode command) {
        var episode = episodes.lockOpen(command.patient().value());
        if (episode.isEmpty()) {
            return EpisodeChange.NONE_IS_OPEN;
        }
        if (programmes.isRunning(command.patient())) {
            return EpisodeChange.PROGRAMME_STILL_OPEN;
        }
        episode.get().close(command.reason(), clock.instant());
        audit.updated(command.patient(), "episode", episode.get().id());
        return EpisodeChange.DONE;
    }

    /** The open episode, for what is to begin in it: it stays open until the caller's transaction is over. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<EpisodeId> lockOpen(PatientId patient) {
        return episodes.lockOpen(patient.value()).map(Episode::id);
    }

    /** By the physio, or by the patient: to pause is theirs to decide (S18). */
    @PreAuthorize("@care.reads(#command.patient())")
    public void pause(PausePatient command) {
        UUID id = pauses.save(new Pause(command, current.require(), clock.instant()))
                .getId();
        audit.created(command.patient(), "pause", id);
    }

    private void add(PatientId patient, LocalDate onset, DiagnosisClass diagnosis) {
        var episode = episodes.save(new Episode(patient, onset, diagnosis, current.require(), clock.instant()));
        audit.created(patient, "episode", episode.id());
    }

    private void addColleagues(PatientId patient, TakeInPatient command) {
        episodes.flush(); // the care check of each addition asks the database
        command.colleagues().forEach(colleague -> patients.addToCareTeam(patient, colleague, CareRole.SECOND));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
