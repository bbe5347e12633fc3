package org.steadyback.library.media;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** What a WebM says of itself: how long, how large, and how it is encoded. */
final class WebmHead {

    private static final Set<String> CODECS = Set.of("V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS");

    private long nanosATick = 1_000_000;
    private double said;
    private double reached;
    private boolean video;
    private int width;
    private int height;

    private interface Child {
        void read(int id, byte[] content) throws IOException;
    }

    boolean hasVideo() {
        return video;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What it says, or the last moment that was seen; a recorder does not know how long it will go on. */
    Duration length() {
        return Duration.ofMillis((long) (Math.max(said, reached) * nanosATick / 1_000_000));
    }

    static boolean isWebm(byte[] head) throws IOException {
        var type = new String[] {""};
        children(head, (id, content) -> {
            if (id == 0x4282) {
                type[0] = text(content);
            }
        });
        return type[0].equals("webm");
    }

    void info(byte[] content) throws IOException {
        children(content, (id, value) -> {
            switch (id) {
                case 0x2AD7B1 -> nanosATick = number(value);
                case 0x4489 -> said = decimal(value);
                default -> {
                    // names of programs and a date
                }
            }
        });
    }

    void tracks(byte[] content) throws IOException {
        children(content, (_, track) -> children(track, this::ofTrack));
    }

    void reached(byte[] timestamp) throws NotTaken {
        reached = Math.max(reached, (double) number(timestamp));
    }

    private void ofTrack(int id, byte[] value) throws IOException {
        switch (id) {
            case 0x86 -> {
                var codec = text(value);
                if (!CODECS.contains(codec)) {
                    throw new NotTaken(UploadRefusal.UNKNOWN_CODEC);
                }
                video |= codec.startsWith("V_");
            }
            case 0x83 -> {
                if (number(value) > 2) {
                    throw new NotTaken(UploadRefusal.MORE_THAN_A_VIDEO);
                }
            }
            case 0xE0 -> children(value, this::ofVideo);
            default -> {
                // numbers and settings of the codec
            }
        }
    }

    private void ofVideo(int id, byte[] value) throws NotTaken {
        switch (id) {
            case 0xB0 -> width = (int) number(value);
            case 0xBA -> height = (int) number(value);
            default -> {
                // colours and cropping
            }
        }
    }

    private static void children(byte[] content, Child child) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(content));
        for (var element = Element.next(in); element != null; element = Element.next(in)) {
            if (element.open() || element.length() > in.available()) {
                throw new NotTaken(UploadRefusal.BROKEN);
            }
            child.read(element.id(), in.readNBytes((int) element.length()));
        }
    }

    private static long number(byte[] value) throws NotTaken {
        if (value.length > 7) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        long number = 0;
        for (var one : value) {
            number = number << 8 | one & 0xFF;
        }
        return number;
    }

    private static double decimal(byte[] value) throws NotTaken {
        return switch (value.length) {
            case 0 -> 0;
            case 4 -> ByteBuffer.wrap(value).getFloat();
            case 8 -> ByteBuffer.wrap(value).getDouble();
            default -> throw new NotTaken(UploadRefusal.BROKEN);
        };
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.US_ASCII);
    }
}
