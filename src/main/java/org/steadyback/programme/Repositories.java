package org.steadyback.programme;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

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
