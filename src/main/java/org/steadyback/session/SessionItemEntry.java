package org.steadyback.session;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.programme.plan.Side;

/** One exercise of a session, of one side, as it is kept. Added with its session, never changed. */
@Entity
@Immutable
@Table(name = "session_item")
@IdClass(SessionItemEntry.Key.class)
class SessionItemEntry implements Persistable<SessionItemEntry.Key> {

    /** @param place in the session, from 1 */
    record Key(UUID patientId, UUID sessionId, int place) implements Serializable {}

    @Id
    private UUID patientId;

    @Id
    private UUID sessionId;

    @Id
    private int place;

    private UUID clinicId;
    private LocalDate day;
    private UUID prescriptionId;
    private int prescriptionNumber;
    private @Nullable UUID insteadOfPrescription;
    private @Nullable Integer insteadOfNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private Integer[] done;

    @Enumerated(EnumType.STRING)
    private @Nullable SkipReason skippedBecause;

    private @Nullable Integer painPeak;
    private @Nullable Integer effort;

    @SuppressWarnings("NullAway.Init")
    protected SessionItemEntry() {} // for JPA

    /** @param place in the session, from 1 */
    SessionItemEntry(RecordSession session, int place, SignedIn by) {
        var item = session.items().get(place - 1);
        var asked = item.insteadOf();
        this.patientId = session.patient().value();
        this.sessionId = session.id().value();
        this.place = place;
        this.clinicId = by.clinic().value();
        this.day = session.day();
        this.prescriptionId = item.prescription().value();
        this.prescriptionNumber = item.version();
        this.insteadOfPrescription = asked == null ? null : asked.prescription().value();
        this.insteadOfNumber = asked == null ? null : asked.version();
        this.side = item.side();
        this.done = item.done().toArray(Integer[]::new);
        this.skippedBecause = item.skippedBecause();
        this.painPeak = SessionLogEntry.value(item.peakPain());
        this.effort = item.effort();
    }

    @Override
    public Key getId() {
        return new Key(patientId, sessionId, place);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface SessionItemRepository extends Repository<SessionItemEntry, SessionItemEntry.Key> {

    /** In one statement, however many: a batch holds the items of the longest session. */
    List<SessionItemEntry> saveAllAndFlush(Iterable<SessionItemEntry> items);
}
