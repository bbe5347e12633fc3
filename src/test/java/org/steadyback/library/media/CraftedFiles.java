package org.steadyback.library.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Files as an honest person or a crafty one sends them, made by hand byte by byte. */
public final class CraftedFiles {

    private CraftedFiles() {}

    /** The left half red, the right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    /** Only says how large it is. */
    public static byte[] pngHead(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                pngChunk("IHDR", head.array()),
                pngChunk("IDAT", new byte[16]),
                pngChunk("IEND", new byte[0]));
    }

    static byte[] pngChunk(String type, byte[] content) {
        var sum = new CRC32();
        sum.update(text(type));
        sum.update(content);
        return joined(number(content.length), text(type), content, number((int) sum.getValue()));
    }

    /** A chunk put in behind the head. */
    static byte[] with(byte[] png, byte[] chunk) {
        int headEnds = 8 + 25;
        return joined(Arrays.copyOf(png, headEnds), chunk, Arrays.copyOfRange(png, headEnds, png.length));
    }

    /** A photograph whose camera was held so, and which knows where it was taken. */
    static byte[] photograph(int width, int height, int orientation) {
        var jpeg = picture("jpeg", width, height);
        var entry = ByteBuffer.allocate(12)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        var tiff = joined(text("MM"), new byte[] {0, 42}, number(8), new byte[] {0, 1}, entry.array(), number(0));
        var exif = joined(text("Exif\0\0"), tiff, text("GPS 51.5074 N 0.1278 W"));
        var length = new byte[] {(byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)};
        return joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) 0xE1},
                length,
                exif,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Two seconds of picture without sound: everything that a player asks of the boxes, but not one real frame. */
    public static byte[] mp4() {
        return joined(ftyp(), moov(2), box("free", text("made by hand")), box("mdat", new byte[300_000]));
    }

    static byte[] ftyp() {
        return box("ftyp", text("isom"), number(512), text("isomavc1"));
    }

    static byte[] moov(int seconds, byte[]... more) {
        return moov(seconds, "vide", "avc1", more);
    }

    static byte[] moov(int seconds, String handler, String codec, byte[]... more) {
        var movie = ByteBuffer.allocate(100).putInt(12, 1000).putInt(16, seconds * 1000);
        var size = ByteBuffer.allocate(84).putInt(76, 320 << 16).putInt(80, 240 << 16);
        var sort = joined(new byte[8], text(handler), new byte[13]);
        var codecs = box("stsd", number(0), number(1), box(codec, new byte[78]));
        var here = box("dref", number(0), number(1), box("url ", number(1)));
        var media = box("mdia", box("hdlr", sort), box("minf", box("dinf", here), box("stbl", codecs)));
        return box("moov", box("mvhd", movie.array()), box("trak", box("tkhd", size.array()), media), joined(more));
    }

    static byte[] box(String kind, byte[]... content) {
        var inside = joined(content);
        return joined(number(inside.length + 8), text(kind), inside);
    }

    /** Three seconds, as a recorder in a browser writes it: the lengths of segment and cluster left open. */
    public static byte[] webm() {
        return joined(webmHead(), cluster(0), cluster(3000));
    }

    static byte[] webmHead(byte[]... more) {
        return webmHead("V_VP8", more);
    }

    static byte[] webmHead(String codec, byte[]... more) {
        var video = element("E0", joined(element("B0", new byte[] {1, 64}), element("BA", new byte[] {(byte) 240})));
        var track = joined(element("83", new byte[] {1}), element("86", text(codec)), video);
        return joined(
                element("1A45DFA3", element("4282", text("webm"))),
                bytes("18538067"),
                bytes("01FFFFFFFFFFFFFF"),
                element("1549A966", element("2AD7B1", new byte[] {0x0F, 0x42, 0x40})),
                element("1654AE6B", element("AE", track)),
                joined(more));
    }

    static byte[] cluster(int milliseconds) {
        var at = new byte[] {(byte) (milliseconds >> 8), (byte) milliseconds};
        return joined(bytes("1F43B675"), bytes("FF"), element("E7", at), element("A3", new byte[5_000]));
    }

    static byte[] element(String id, byte[] content) {
        var length = ByteBuffer.allocate(4).putInt(content.length | 0x10000000);
        return joined(bytes(id), length.array(), content);
    }

    static byte[] bytes(String hexadecimal) {
        return java.util.HexFormat.of().parseHex(hexadecimal);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    public static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
