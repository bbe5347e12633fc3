package org.steadyback.programme;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EpisodeRepository extends Repository<Episode, UUID> {

    Episode save(Episode episode);

    void flush();

    /** Whoever assigns or closes waits for another who does, so that there is never a second of anything. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Episode e where e.patientId = ?1 and e.closedAt is null")
    Optional<Episode> lockOpen(UUID patient);
}

interface PauseRepository extends Repository<Pause, UUID> {

    Pause save(Pause pause);
}

interface ProgrammeRepository extends Repository<Programme, UUID> {

    Programme save(Programme programme);

    void flush();

    @Query("select p from Programme p where p.patientId = ?1 and p.endsOn is null")
    Optional<Programme> openOf(UUID patient);

    /** The patient belongs to the key: a programme of somebody else is not there. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Programme p where p.patientId = ?1 and p.programmeId = ?2")
    Optional<Programme> lock(UUID patient, UUID programme);
}

interface PrescriptionRepository extends Repository<Prescription, UUID> {

    Prescription save(Prescription prescription);
}

interface PrescriptionVersionRepository extends Repository<PrescriptionVersion, VersionNumber> {

    PrescriptionVersion save(PrescriptionVersion version);
}
