package org.steadyback.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Role;
import org.steadyback.kernel.NotFoundException;

/**
 * Reads the clinic's own pictures and videos: for who uploaded one, for physios who may see an exercise that shows it, and for
 * the patients whom such an exercise was asked of and who treats them. For everybody else it does not exist.
 */
@Service
public class MediaReader {

    private static final int VERSION = 12;

    private static final String FIND = """
            SELECT m.content_type, m.bytes, m.digest,
                   m.made_by = :account OR EXISTS (
                       SELECT FROM exercise e WHERE e.media_id = m.media_id AND (e.visible_to = 'CLINIC' OR e.made_by = :account)) AS shown
              FROM media m WHERE m.media_id = :id AND m.content_type IS NOT NULL""";

    private static final String SMALL = "SELECT small FROM media WHERE media_id = :id AND small IS NOT NULL";

    private static final String PART = "SELECT content FROM media_part WHERE media_id = :id AND place = :place";

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final CurrentAccount current;
    private final AskedMedia asked;

    MediaReader(JdbcClient database, TransactionOperations transactions, CurrentAccount current, AskedMedia asked) {
        this.database = database;
        this.transactions = transactions;
        this.current = current;
        this.asked = asked;
    }

    /** @param version changes with the content */
    public record Stored(MediaId id, String contentType, long bytes, String version) {}

    private record Found(Stored stored, boolean shown) {}

    @PreAuthorize("isAuthenticated()")
    public Optional<Stored> find(MediaId id) {
        return Objects.requireNonNull(transactions.execute(_ -> visible(id)));
    }

    /** The picture as a small JPEG; empty if there is none, as of a video. For who may see the picture itself. */
    @PreAuthorize("isAuthenticated()")
    public Optional<byte[]> small(MediaId id) {
        return Objects.requireNonNull(transactions.execute(_ -> visible(id)
                .flatMap(_ -> database.sql(SMALL)
                        .param("id", id.value())
                        .query(byte[].class)
                        .optional())));
    }

    /**
     * Writes the bytes from the first to the last. Each part is read in a transaction of its own, so that a slow reader keeps no
     * connection to the database.
     */
    @PreAuthorize("isAuthenticated()")
    public void write(MediaId id, long first, long last, OutputStream out) throws IOException {
        if (find(id).isEmpty()) {
            throw new NotFoundException("Media");
        }
        for (long at = first; at <= last; ) {
            var part = part(id, (int) (at / MediaParts.PART));
            int from = (int) (at % MediaParts.PART);
            int length = (int) Math.min(part.length - from, last - at + 1);
            out.write(part, from, length);
            at += length;
        }
    }

    static String version(String digest) {
        return digest.substring(0, VERSION);
    }

    private Optional<Stored> visible(MediaId id) {
        var who = current.require();
        return database.sql(FIND)
                .param("id", id.value())
                .param("account", who.account().value())
                .query((row, _) -> new Found(
                        new Stored(
                                id,
                                row.getString("content_type"),
                                row.getLong("bytes"),
                                version(row.getString("digest"))),
                        row.getBoolean("shown")))
                .optional()
                .filter(found -> found.shown() && who.role() == Role.PHYSIO || asked.isAsked(id))
                .map(Found::stored);
    }

    private byte[] part(MediaId id, int place) {
        var part = transactions.execute(_ -> database.sql(PART)
                .param("id", id.value())
                .param("place", place)
                .query(byte[].class)
                .single());
        if (part == null || part.length == 0) {
            throw new IllegalStateException("A part of media " + id + " is missing");
        }
        return part;
    }
}
