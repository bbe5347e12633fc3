package org.steadyback.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

// what is written is sent at once: the statements that read it are SQL, for which Hibernate would not send it

interface GateRepository extends Repository<GateEntry, UUID> {

    GateEntry saveAndFlush(GateEntry gate);
}

interface AlertRepository extends Repository<AlertEntry, UUID> {

    AlertEntry saveAndFlush(AlertEntry alert);

    /** What is taken or closed already stays as it is. */
    @Modifying
    @Query("update AlertEntry a set a.seenBy = ?3, a.seenAt = ?4"
            + " where a.patientId = ?1 and a.alertId in ?2 and a.seenAt is null and a.closedAt is null")
    int see(UUID patient, Collection<UUID> alerts, UUID by, Instant now);

    @Modifying
    @Query("update AlertEntry a set a.clearanceId = ?3, a.closedReason = ?4, a.closedBy = ?5, a.closedAt = ?6"
            + " where a.patientId = ?1 and a.alertId in ?2 and a.closedAt is null")
    int close(UUID patient, Collection<UUID> alerts, UUID clearance, String reason, UUID by, Instant now);

    /** The patient's own slip, put right within the minute on the same page, while nobody has seen it. */
    @Modifying
    @Query("update AlertEntry a set a.closedReason = 'TAKEN_BACK', a.closedBy = ?3, a.closedAt = ?4"
            + " where a.patientId = ?1 and a.screenId = ?2 and a.seenAt is null and a.closedAt is null")
    int takeBack(UUID patient, UUID screen, UUID by, Instant now);

    @Modifying
    @Query("update AlertEntry a set a.mail = ?2, a.mailedAt = ?3 where a.alertId = ?1")
    int mailed(UUID alert, AlertMailed mail, Instant now);
}

interface AlertNoteRepository extends Repository<AlertNote, UUID> {

    AlertNote saveAndFlush(AlertNote note);
}

interface ClearanceRepository extends Repository<Clearance, UUID> {

    Clearance saveAndFlush(Clearance clearance);
}

interface ExerciseApprovalRepository extends Repository<ExerciseApproval, UUID> {

    ExerciseApproval saveAndFlush(ExerciseApproval approval);
}

interface ScreenRepository extends Repository<ScreenEntry, UUID> {

    ScreenEntry saveAndFlush(ScreenEntry screen);

    /** The patient belongs to the key: a screen of somebody else is not there. */
    @Query("select s from ScreenEntry s where s.patientId = ?1 and s.screenId = ?2")
    Optional<ScreenEntry> of(UUID patient, UUID screen);
}

interface ScreenSettlementRepository extends Repository<ScreenSettlement, UUID> {

    ScreenSettlement saveAndFlush(ScreenSettlement settlement);
}

interface ScreenConfirmationRepository extends Repository<ScreenConfirmation, UUID> {

    ScreenConfirmation saveAndFlush(ScreenConfirmation confirmation);
}
