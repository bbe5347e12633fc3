package org.steadyback.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.steadyback.kernel.PainScore;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Advice;
import org.steadyback.screening.GradedSigns;
import org.steadyback.screening.rules.Said;

/** A session as it is kept, without its items. Added, never changed: a correction is another, and what it corrects stays. */
@Entity
@Immutable
@Table(name = "session_log")
@IdClass(SessionLogEntry.Key.class)
class SessionLogEntry implements Persistable<SessionLogEntry.Key> {

    /** The id is the client's: it tells the entries of one patient apart. */
    record Key(UUID patientId, UUID sessionId) implements Serializable {}

    @Id
    private UUID patientId;

    @Id
    private UUID sessionId;

    private UUID clinicId;
    private LocalDate day;
    private Instant startedAt;
    private Instant endedAt;
    private String zone;
    private @Nullable Instant saidStartedAt;
    private @Nullable Instant saidEndedAt;
    private @Nullable Instant sentAt;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    private Source source;

    private UUID recordedBy;
    private @Nullable LocalDate plannedDate;
    private @Nullable Integer plannedBout;
    private @Nullable UUID corrects;
    private @Nullable Integer painBefore;
    private @Nullable Integer painPeak;
    private @Nullable Integer painAfter;
    private @Nullable Integer effort;
    private @Nullable Integer mood;
    private String[] stopSymptoms;
    private String[] said;
    private String note;
    private String[] flags;
    private String guidance;

    @Enumerated(EnumType.STRING)
    private @Nullable Advice advice;

    private UUID[] toldDecisions;
    private byte[] bodyDigest;

    @SuppressWarnings("NullAway.Init")
    protected SessionLogEntry() {} // for JPA

    /**
     * @param times what a wrong clock said; null = as in the session
     * @param told the decisions on the doses that the answer told of, in that order
     */
    SessionLogEntry(
            RecordSession session,
            GradedSigns signs,
            @Nullable SaidTimes times,
            Set<SessionFlag> flags,
            List<ToldDecision> told,
            byte[] digest,
            SignedIn by,
            Instant now) {
        var planned = session.planned();
        this.patientId = session.patient().value();
        this.sessionId = session.id().value();
        this.clinicId = by.clinic().value();
        this.day = session.day();
        this.startedAt = session.startedAt();
        this.endedAt = session.endedAt();
        this.zone = session.zone().getId();
        this.saidStartedAt = times == null ? null : times.startedAt();
        this.saidEndedAt = times == null ? null : times.endedAt();
        this.sentAt = session.sentAt();
        this.receivedAt = now;
        this.kind = session.kind();
        this.source = Source.PLAYER;
        this.recordedBy = by.account().value();
        this.plannedDate = planned == null ? null : planned.date();
        this.plannedBout = planned == null ? null : planned.bout();
        this.corrects = session.corrects() == null ? null : session.corrects().value();
        this.painBefore = value(session.painBefore());
        this.painPeak = value(session.peakPain());
        this.painAfter = value(session.painAfter());
        this.effort = session.effort();
        this.mood = session.mood();
        this.stopSymptoms =
                signs.stops().stream().map(one -> one.sign().wire()).sorted().toArray(String[]::new);
        this.said = signs.said().stream().map(Said.OfSign::code).sorted().toArray(String[]::new);
        this.note = session.note();
        this.flags = flags.stream().map(SessionFlag::wire).toArray(String[]::new);
        this.advice = signs.said().isEmpty() ? null : signs.advice();
        this.guidance = Guidance.kindFor(advice).name();
        this.toldDecisions = told.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        this.bodyDigest = digest;
    }

    /** Null is no answer, and stays it. */
    static @Nullable Integer value(@Nullable PainScore score) {
        return score == null ? null : score.value();
    }

    @Override
    public Key getId() {
        return new Key(patientId, sessionId);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface SessionLogRepository extends Repository<SessionLogEntry, SessionLogEntry.Key> {

    /** Sent at once: the statements that read it are SQL, for which Hibernate would not send it. */
    SessionLogEntry saveAndFlush(SessionLogEntry session);
}
