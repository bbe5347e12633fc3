package org.steadyback.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.WrittenInSql;
import org.steadyback.library.media.Checked;
import org.steadyback.library.media.MediaCheck;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.library.media.UploadRefusal;

/**
 * Takes in the clinic's own pictures and videos. Each part is stored in a transaction of its own, since the sender may be slow;
 * nothing can be seen before the last one, and whatever is refused or breaks off is dropped.
 */
@Service
@EnableConfigurationProperties(MediaLimits.class)
public class Media {

    /** One's own that no exercise and no draft shows: half stored for an hour, or stored and not used for a day. */
    @WrittenInSql("Spares what a draft shows, and drafts are no entity")
    private static final String SWEEP = """
            DELETE FROM media m
             WHERE m.made_by = :account AND NOT EXISTS (SELECT FROM exercise e WHERE e.media_id = m.media_id)
               AND NOT EXISTS (SELECT FROM exercise_draft d WHERE d.media_id = m.media_id)
               AND m.made_at < CASE WHEN m.content_type IS NULL THEN :hour::timestamptz ELSE :day::timestamptz END""";

    private final MediaCheck check;
    private final MediaLimits limits;
    private final MediaRepository entries;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;

    Media(
            MediaLimits limits,
            MediaRepository entries,
            JdbcClient database,
            TransactionOperations transactions,
            CurrentAccount current,
            AuditTrail audit,
            Clock clock) {
        this.check = new MediaCheck(limits);
        this.limits = limits;
        this.entries = entries;
        this.database = database;
        this.transactions = transactions;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IOException if the sender breaks off */
    @PreAuthorize("hasRole('PHYSIO')")
    public Upload take(InputStream file) throws IOException {
        var id = MediaId.next();
        if (!isRoomAfterSweeping()) {
            return new Upload.Refused(UploadRefusal.NO_ROOM);
        }
        transactions.executeWithoutResult(_ -> add(id));
        boolean kept = false;
        try {
            var parts = new MediaParts(id, current.require().clinic(), database, transactions);
            var small = new ByteArrayOutputStream();
            var upload = switch (check.check(file, parts, small)) {
                case Checked.Refused(var reason) -> new Upload.Refused(reason);
                case Checked.Taken taken -> finished(id, taken, parts, small.toByteArray());
            };
            kept = upload instanceof Upload.Kept;
            return upload;
        } finally {
            if (!kept) {
                transactions.executeWithoutResult(_ -> drop(id));
            }
        }
    }

    private boolean isRoomAfterSweeping() {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var now = clock.instant();
            database.sql(SWEEP)
                    .param("account", current.require().account().value())
                    .param("hour", at(now.minus(Duration.ofHours(1))))
                    .param("day", at(now.minus(Duration.ofDays(1))))
                    .update();
            return database.sql("SELECT coalesce(sum(bytes), 0) FROM media")
                            .query(Long.class)
                            .single()
                    < limits.clinic().toBytes();
        }));
    }

    private void add(MediaId id) {
        entries.saveAndFlush(new MediaEntry(id, current.require(), clock.instant()));
    }

    private Upload.Kept finished(MediaId id, Checked.Taken taken, MediaParts parts, byte[] small) throws IOException {
        parts.close();
        transactions.executeWithoutResult(_ -> {
            entries.findById(id.value()).orElseThrow().finish(taken, parts.bytes(), parts.digest(), small);
            audit.created(null, "media", id);
        });
        var version = MediaReader.version(parts.digest());
        return new Upload.Kept(new ShownMedia(id, taken.type().isVideo(), version, taken.width(), taken.height()));
    }

    private void drop(MediaId id) {
        entries.drop(id.value());
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
