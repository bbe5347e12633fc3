package org.steadyback.episode;

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
