package org.steadyback.library.media;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.media.Checked.Taken;

/**
 * Walks through an MP4 (ISO 14496-12): what it is, the index of its tracks, and their content. Everything else is overwritten
 * with nothing where it stands, because the index names places counted from the start of the file.
 */
final class Mp4Check {

    private static final Set<String> BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash", "3gp4",
            "3gp5", "3gp6");
    private static final Set<String> PICTURES = Set.of(
            "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis");
    private static final int LONGEST_FTYP = 256;

    /** The index of two minutes takes some ten kilobytes. */
    private static final int LONGEST_MOOV = 4 * 1024 * 1024;

    private static final int AT_ONCE = 64 * 1024;

    private final MediaLimits limits;

    Mp4Check(MediaLimits limits) {
        this.limits = limits;
    }

    /** A box's kind and the number of bytes in it, behind its head. */
    private record Head(String kind, long length, byte[] bytes) {}

    Taken check(InputStream from, OutputStream out) throws IOException {
        var in = new DataInputStream(from);
        copyFtyp(head(in), in, out);
        Moov.@Nullable Facts facts = null;
        boolean content = false;
        for (var head = head(in); head != null; head = head(in)) {
            switch (head.kind()) {
                case "moov" -> {
                    if (facts != null || head.length() > LONGEST_MOOV) {
                        throw new NotTaken(UploadRefusal.BROKEN);
                    }
                    var index = whole(in, (int) head.length());
                    facts = new Moov(ByteBuffer.wrap(index)).facts();
                    out.write(head.bytes());
                    out.write(index);
                }
                case "mdat" -> {
                    content = true;
                    copy(head, in, out, false);
                }
                case "free", "skip", "wide", "uuid" -> copy(head, in, out, true);
                case "moof", "sidx", "styp", "mfra" -> throw new NotTaken(UploadRefusal.FRAGMENTED);
                default -> throw new NotTaken(UploadRefusal.MORE_THAN_A_VIDEO);
            }
        }
        if (facts == null || !content) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        if (facts.length().compareTo(limits.length()) > 0) {
            throw new NotTaken(UploadRefusal.TOO_LONG);
        }
        return new Taken(MediaType.MP4, facts.width(), facts.height(), facts.length());
    }

    /** Only plain names may stand in it: the first bytes of a file are what a browser looks at to guess. */
    private static void copyFtyp(@Nullable Head head, DataInputStream in, OutputStream out) throws IOException {
        if (head == null || !head.kind().equals("ftyp") || head.length() < 8 || head.length() > LONGEST_FTYP) {
            throw new NotTaken(UploadRefusal.UNKNOWN_TYPE);
        }
        var bytes = whole(in, (int) head.length());
        var names = new String(bytes, StandardCharsets.ISO_8859_1);
        var others = names.substring(8);
        refuseKnown(names.substring(0, 4), others);
        if (!BRANDS.contains(names.substring(0, 4)) || !others.matches("([A-Za-z0-9 ]{4})*")) {
            throw new NotTaken(UploadRefusal.UNKNOWN_CODEC);
        }
        out.write(head.bytes());
        out.write(bytes);
    }

    /** What phones make in the same boxes, by the brands that the file itself names. */
    private static void refuseKnown(String brand, String others) throws NotTaken {
        if (brand.equals("qt  ")) {
            throw new NotTaken(UploadRefusal.QUICKTIME);
        }
        if (PICTURES.contains(brand)) {
            throw new NotTaken(isAvif(brand) || isAvif(others) ? UploadRefusal.AVIF : UploadRefusal.HEIC);
        }
    }

    private static boolean isAvif(String brands) {
        for (int at = 0; at + 4 <= brands.length(); at += 4) {
            if (brands.startsWith("avi", at) && "fs".indexOf(brands.charAt(at + 3)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The next box's head; null where the file ends. */
    private static @Nullable Head head(DataInputStream in) throws IOException {
        var bytes = in.readNBytes(8);
        if (bytes.length == 0) {
            return null;
        }
        if (bytes.length < 8) {
            throw new EOFException();
        }
        long length = (ByteBuffer.wrap(bytes).getInt() & 0xFFFFFFFFL) - 8;
        var kind = new String(bytes, 4, 4, StandardCharsets.ISO_8859_1);
        if (length == 1 - 8) {
            var more = whole(in, 8);
            length = ByteBuffer.wrap(more).getLong() - 16;
            bytes = ByteBuffer.allocate(16).put(bytes).put(more).array();
        }
        if (length < 0) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        return new Head(kind, length, bytes);
    }

    private static void copy(Head head, DataInputStream in, OutputStream out, boolean blank) throws IOException {
        var first = blank ? Moov.blanked(head.bytes()) : head.bytes();
        out.write(first);
        for (long left = head.length(); left > 0; ) {
            var bytes = whole(in, (int) Math.min(left, AT_ONCE));
            out.write(blank ? new byte[bytes.length] : bytes);
            left -= bytes.length;
        }
    }

    private static byte[] whole(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
