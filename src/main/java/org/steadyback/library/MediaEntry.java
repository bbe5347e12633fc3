package org.steadyback.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.steadyback.access.SignedIn;
import org.steadyback.library.media.Checked;

/** A picture or video of a clinic, without its parts. Begun, finished once, and dropped where nothing shows it. */
@Entity
@Table(name = "media")
@DynamicUpdate // the database lets only what it is finished with be written
class MediaEntry implements Persistable<UUID> {

    @Id
    private UUID mediaId;

    private UUID clinicId;
    private UUID madeBy;
    private Instant madeAt;
    private @Nullable String contentType;
    private @Nullable Long bytes;
    private @Nullable String digest;
    private @Nullable Integer width;
    private @Nullable Integer height;

    /** Of a video; null for a picture. */
    private @Nullable Long lengthMs;

    /** A small JPEG for lists; null where none could be made. */
    private byte @Nullable [] small;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MediaEntry() {}

    MediaEntry(MediaId id, SignedIn by, Instant now) {
        this.mediaId = id.value();
        this.clinicId = by.clinic().value();
        this.madeBy = by.account().value();
        this.madeAt = now;
        this.isNew = true;
    }

    /** All parts are stored: from now on it can be seen. */
    void finish(Checked.Taken taken, long bytes, String digest, byte[] small) {
        var length = taken.length();
        this.contentType = taken.type().contentType();
        this.bytes = bytes;
        this.digest = digest;
        this.width = taken.width();
        this.height = taken.height();
        this.lengthMs = length == null ? null : length.toMillis();
        this.small = small.length == 0 ? null : small;
    }

    @Override
    public UUID getId() {
        return mediaId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}

interface MediaRepository extends Repository<MediaEntry, UUID> {

    /** Sent at once: its parts are written in SQL and hold on to it. */
    MediaEntry saveAndFlush(MediaEntry media);

    Optional<MediaEntry> findById(UUID id);

    /** With its parts. */
    @Modifying
    @Query("delete from MediaEntry m where m.mediaId = ?1")
    int drop(UUID id);
}
