package org.steadyback.library.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What must be known of a JPEG before it is decoded. */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;

    /** A progressive picture comes in about ten scans. Hundreds are made to keep a decoder busy. */
    private static final int MOST_SCANS = 64;

    private JpegSegments() {}

    static void refuseManyScans(byte[] jpeg) throws NotTaken {
        int scans = 0;
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == START_OF_SCAN) {
                scans++;
            }
        }
        if (scans > MOST_SCANS) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
    }

    /**
     * How the camera was held, 1 to 8 as EXIF counts; 1 is upright, and stands for whatever cannot be read. It goes with the
     * rest of the metadata, so the pixels must be turned before.
     */
    static int orientation(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return 1;
            }
            if (marker == APP1 && isExif(jpeg, at + 4, length - 2)) {
                return orientation(bytes.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(byte[] jpeg, int at, int length) {
        return length > 14 && new String(jpeg, at, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    /** The first directory of the TIFF that EXIF is. */
    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * 12;
            if (at + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
