package org.steadyback.caseload;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;

/** Somebody has read a text, as it is kept. Added, never changed. */
@Entity
@Immutable
@Table(name = "words_read")
@IdClass(WordsReadEntry.Key.class)
class WordsReadEntry implements Persistable<WordsReadEntry.Key> {

    /** One row a text. */
    record Key(UUID patientId, TextSource source, String textKey) implements Serializable {}

    @Id
    private UUID patientId;

    @Id
    @Enumerated(EnumType.STRING)
    private TextSource source;

    @Id
    private String textKey;

    private UUID clinicId;
    private UUID readBy;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected WordsReadEntry() {} // for JPA

    WordsReadEntry(MarkRead command, SignedIn by, Instant now) {
        this.patientId = command.patient().value();
        this.source = command.source();
        this.textKey = command.key();
        this.clinicId = by.clinic().value();
        this.readBy = by.account().value();
        this.readAt = now;
    }

    @Override
    public Key getId() {
        return new Key(patientId, source, textKey);
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}

interface WordsReadRepository extends Repository<WordsReadEntry, WordsReadEntry.Key> {

    WordsReadEntry save(WordsReadEntry entry);
}
