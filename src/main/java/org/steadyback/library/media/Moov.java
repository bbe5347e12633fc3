package org.steadyback.library.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** The index of an MP4: its tracks and how they are encoded. Places, names and comments are blanked where they stand. */
final class Moov {

    private static final Set<String> METADATA = Set.of("udta", "meta", "uuid", "iods");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

    /** The first bit of a reference's flags: the content is in this file. */
    private static final int IN_THIS_FILE = 1;

    private final ByteBuffer bytes;
    private Duration length = Duration.ZERO;
    private boolean video;
    private int width;
    private int height;
    private String handler = "";

    /** @param bytes what stands in the box, which is changed in place */
    Moov(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    record Facts(int width, int height, Duration length) {}

    Facts facts() throws NotTaken {
        try {
            refuseFragments();
            walk(0, bytes.limit());
        } catch (IndexOutOfBoundsException _) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        if (!video) {
            throw new NotTaken(UploadRefusal.UNKNOWN_CODEC);
        }
        return new Facts(width, height, length);
    }

    /** A box's head with the kind of an empty space. */
    static byte[] blanked(byte[] head) {
        var blank = head.clone();
        System.arraycopy(FREE, 0, blank, 4, FREE.length);
        return blank;
    }

    /** Asked first: without its fragments the index of such a file has no length, and would look broken. */
    private void refuseFragments() throws NotTaken {
        int at = 0;
        while (at + 8 <= bytes.limit() && bytes.getInt(at) >= 8) {
            if (kind(at + 4).equals("mvex")) {
                throw new NotTaken(UploadRefusal.FRAGMENTED);
            }
            at += Math.min(bytes.getInt(at), bytes.limit() - at);
        }
    }

    private void walk(int from, int to) throws NotTaken {
        int at = from;
        while (at < to) {
            int size = at + 8 <= to ? bytes.getInt(at) : 0;
            if (size < 8 || size > to - at) {
                throw new NotTaken(UploadRefusal.BROKEN);
            }
            box(kind(at + 4), at, at + 8, at + size);
            at += size;
        }
    }

    private void box(String kind, int start, int from, int to) throws NotTaken {
        if (METADATA.contains(kind)) {
            blank(start, from, to);
            return;
        }
        switch (kind) {
            case "trak", "mdia", "minf", "stbl", "dinf" -> walk(from, to);
            case "mvhd" -> length = length(from);
            case "tkhd" -> size(to);
            case "hdlr" -> handler = knownHandler(kind(from + 8));
            case "stsd" -> codec(from, to);
            case "dref" -> onlyInThisFile(from);
            case "mvex" -> throw new NotTaken(UploadRefusal.FRAGMENTED);
            default -> {
                // tables of times and places, without which nothing plays
            }
        }
    }

    private void blank(int start, int from, int to) {
        bytes.put(start + 4, FREE);
        bytes.put(from, new byte[to - from]);
    }

    private Duration length(int at) throws NotTaken {
        boolean wide = bytes.get(at) == 1;
        long scale = bytes.getInt(at + (wide ? 20 : 12)) & 0xFFFFFFFFL;
        long ticks = wide ? bytes.getLong(at + 24) : bytes.getInt(at + 16) & 0xFFFFFFFFL;
        if (scale == 0 || ticks <= 0 || ticks / scale > 1_000_000) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        return Duration.ofMillis(ticks * 1000 / scale);
    }

    /** The last eight bytes of a track's head: width and height in 16.16; 0 for sound. */
    private void size(int to) {
        width = Math.max(width, bytes.getShort(to - 8) & 0xFFFF);
        height = Math.max(height, bytes.getShort(to - 4) & 0xFFFF);
    }

    /** The other sort of handler stands in metadata, which is not walked into. */
    private static String knownHandler(String handler) throws NotTaken {
        return switch (handler) {
            case "vide", "soun", "url ", "alis" -> handler;
            default -> throw new NotTaken(UploadRefusal.MORE_THAN_A_VIDEO);
        };
    }

    private void codec(int from, int to) throws NotTaken {
        int entries = bytes.getInt(from + 4);
        int at = from + 8;
        for (int entry = 0; entry < entries && at < to; entry++) {
            var codec = kind(at + 4);
            if (handler.equals("vide") ? !codec.equals("avc1") && !codec.equals("avc3") : !codec.equals("mp4a")) {
                throw new NotTaken(UploadRefusal.UNKNOWN_CODEC);
            }
            video |= handler.equals("vide");
            at += Math.max(8, bytes.getInt(at));
        }
    }

    private void onlyInThisFile(int from) throws NotTaken {
        int entries = bytes.getInt(from + 4);
        int at = from + 8;
        for (int entry = 0; entry < entries; entry++) {
            if ((bytes.getInt(at + 8) & IN_THIS_FILE) == 0) {
                throw new NotTaken(UploadRefusal.MORE_THAN_A_VIDEO);
            }
            at += Math.max(12, bytes.getInt(at));
        }
    }

    private String kind(int at) {
        var kind = new byte[4];
        bytes.get(at, kind);
        return new String(kind, StandardCharsets.ISO_8859_1);
    }
}
