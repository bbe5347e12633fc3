package org.steadyback.library;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.kernel.ClinicId;
import org.steadyback.kernel.WrittenInSql;

/** Writes a picture or video to the database, part by part. */
class MediaParts extends OutputStream {

    /** Also the bound in the database. */
    static final int PART = 256 * 1024;

    @WrittenInSql("Up to 40 MB go through in parts: none is to stay in the memory of a session of Hibernate's")
    private static final String ADD = """
            INSERT INTO media_part (media_id, place, clinic_id, content) VALUES (:id, :place, :clinic, :content)""";

    private final MediaId id;
    private final ClinicId clinic;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final MessageDigest digest = sha256();
    private final byte[] part = new byte[PART];
    private int filled;
    private int place;
    private long bytes;

    MediaParts(MediaId id, ClinicId clinic, JdbcClient database, TransactionOperations transactions) {
        this.id = id;
        this.clinic = clinic;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        for (int at = 0; at < length; ) {
            int some = Math.min(length - at, PART - filled);
            System.arraycopy(from, offset + at, part, filled, some);
            filled += some;
            at += some;
            if (filled == PART) {
                store();
            }
        }
    }

    /** Stores what is left. */
    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    long bytes() {
        return bytes;
    }

    /** Of all that was stored. May be asked once closed. */
    String digest() {
        return HexFormat.of().formatHex(copy(digest).digest());
    }

    private void store() {
        var content = Arrays.copyOf(part, filled);
        transactions.executeWithoutResult(_ -> database.sql(ADD)
                .param("id", id.value())
                .param("place", place)
                .param("clinic", clinic.value())
                .param("content", content)
                .update());
        digest.update(content);
        bytes += filled;
        filled = 0;
        place++;
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
