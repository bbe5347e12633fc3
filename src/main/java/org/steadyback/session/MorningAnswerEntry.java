package org.steadyback.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;

/** How the back was on a morning, as it is kept. Added, never changed: another answer for the date is another row. */
@Entity
@Immutable
@Table(name = "morning_answer")
@IdClass(MorningAnswerEntry.Key.class)
class MorningAnswerEntry implements Persistable<MorningAnswerEntry.Key> {

    /** The id is the client's: it tells the answers of one patient apart. */
    record Key(UUID patientId, UUID morningId) implements Serializable {}

    @Id
    private UUID patientId;

    @Id
    private UUID morningId;

    private UUID clinicId;
    private LocalDate date;
    private int pain;
    private String zone;
    private boolean recalled;
    private @Nullable Instant answeredAt;
    private @Nullable Instant saidAnsweredAt;
    private @Nullable Instant sentAt;
    private UUID recordedBy;
    private Instant receivedAt;
    private byte[] bodyDigest;

    @SuppressWarnings("NullAway.Init")
    protected MorningAnswerEntry() {} // for JPA

    MorningAnswerEntry(AnswerMorning answer, AnsweredAt at, boolean recalled, byte[] digest, SignedIn by, Instant now) {
        this.patientId = answer.patient().value();
        this.morningId = answer.id().value();
        this.clinicId = by.clinic().value();
        this.date = answer.date();
        this.pain = answer.pain().value();
        this.zone = answer.zone().getId();
        this.recalled = recalled;
        this.answeredAt = at.counts();
        this.saidAnsweredAt = at.said();
        this.sentAt = answer.sentAt();
        this.recordedBy = by.account().value();
        this.receivedAt = now;
        this.bodyDigest = digest;
    }

    @Override
    public Key getId() {
        return new Key(patientId, morningId);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface MorningAnswerRepository extends Repository<MorningAnswerEntry, MorningAnswerEntry.Key> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    MorningAnswerEntry saveAndFlush(MorningAnswerEntry answer);
}
