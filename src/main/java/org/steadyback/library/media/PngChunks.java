package org.steadyback.library.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The parts of a PNG that make its pixels. Texts, profiles, times and whatever follows the end are left out before decoding. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_TYPE_AND_SUM = 12;
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngChunks() {}

    static byte[] pixelsOnly(byte[] png) throws NotTaken {
        var kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, SIGNATURE);
        var bytes = ByteBuffer.wrap(png).position(SIGNATURE);
        while (bytes.remaining() >= LENGTH_TYPE_AND_SUM) {
            int start = bytes.position();
            int length = bytes.getInt(start);
            if (length < 0 || length > bytes.remaining() - LENGTH_TYPE_AND_SUM) {
                throw new NotTaken(UploadRefusal.BROKEN);
            }
            var type = new String(png, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (PIXELS.contains(type)) {
                kept.write(png, start, length + LENGTH_TYPE_AND_SUM);
            }
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
            bytes.position(start + length + LENGTH_TYPE_AND_SUM);
        }
        throw new NotTaken(UploadRefusal.BROKEN);
    }
}
