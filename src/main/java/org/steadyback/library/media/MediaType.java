package org.steadyback.library.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be uploaded, told by its first bytes. Names and what the browser says of a file are not looked at. */
public enum MediaType {
    PNG("image/png", false),
    JPEG("image/jpeg", false),
    MP4("video/mp4", true),
    WEBM("video/webm", true);

    /** So many bytes tell a type from every other. */
    static final int HEAD = 12;

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] EBML_HEAD = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    private final String contentType;
    private final boolean video;

    MediaType(String contentType, boolean video) {
        this.contentType = contentType;
        this.video = video;
    }

    /** As HTTP calls it. */
    public String contentType() {
        return contentType;
    }

    public boolean isVideo() {
        return video;
    }

    /** By the beginning of a file; empty for anything else. */
    static Optional<MediaType> of(byte[] head) {
        if (startsWith(head, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (startsWith(head, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, EBML_HEAD)) {
            return Optional.of(WEBM);
        }
        return head.length >= 8 && new String(head, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                ? Optional.of(MP4)
                : Optional.empty();
    }

    /** Why a file of no such type is not taken. A QuickTime film of old, or a piece of a stream, begins without a brand. */
    static UploadRefusal refusal(byte[] head) {
        if (head.length < 8) {
            return UploadRefusal.UNKNOWN_TYPE;
        }
        return switch (new String(head, 4, 4, StandardCharsets.ISO_8859_1)) {
            case "moov", "mdat", "wide", "pnot" -> UploadRefusal.QUICKTIME;
            case "styp", "moof", "sidx" -> UploadRefusal.FRAGMENTED;
            default -> UploadRefusal.UNKNOWN_TYPE;
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
