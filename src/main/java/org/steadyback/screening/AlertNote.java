package org.steadyback.screening;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.Uuid7;

/** A call, or nobody yet: words beside the open alerts. Added, never changed. */
@Entity
@Immutable
class AlertNote implements Persistable<UUID> {

    @Id
    private UUID noteId;

    private UUID clinicId;
    private UUID patientId;
    private String note;
    private UUID notedBy;
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected AlertNote() {} // for JPA

    AlertNote(NoteAlert command, SignedIn by, Instant now) {
        this.noteId = Uuid7.next();
        this.clinicId = by.clinic().value();
        this.patientId = command.patient().value();
        this.note = command.note();
        this.notedBy = by.account().value();
        this.notedAt = now;
    }

    @Override
    public UUID getId() {
        return noteId;
    }

    @Override
    public boolean isNew() {
        return true; // only ever added here
    }
}
