package org.steadyback.library.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.steadyback.library.media.Checked.Taken;

/** Makes a picture anew from the pixels of another, upright and no larger than is of use on a screen. */
final class PictureMaker {

    /** A photograph saved as PNG is many times as large as it need be. */
    private static final int LARGE_PNG = 1_000_000;

    private static final float QUALITY = 0.87f;

    /** Longest side of a picture in a list, in pixels: twice what a list shows, for sharp screens. */
    private static final int SMALL = 240;

    /** Decoding takes memory and a whole core; two at a time leave the rest of the portal its own. */
    private static final Semaphore AT_A_TIME = new Semaphore(2);

    private final MediaLimits limits;

    PictureMaker(MediaLimits limits) {
        this.limits = limits;
    }

    Taken make(MediaType type, byte[] file, OutputStream out, OutputStream small) throws IOException {
        var turn = 1;
        var pixels = file;
        if (type == MediaType.PNG) {
            pixels = PngChunks.pixelsOnly(file);
        } else {
            JpegSegments.refuseManyScans(file);
            turn = JpegSegments.orientation(file);
        }
        AT_A_TIME.acquireUninterruptibly();
        try {
            var made = upright(decode(type, pixels), turn);
            small.write(encoded(small(made), MediaType.JPEG));
            return write(made, type, out);
        } finally {
            AT_A_TIME.release();
        }
    }

    private BufferedImage decode(MediaType type, byte[] bytes) throws NotTaken {
        var reader = ImageIO.getImageReadersByFormatName(type == MediaType.PNG ? "png" : "jpeg")
                .next();
        // in memory: the stream that ImageIO makes by itself leaves a file in the temporary folder
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return decode(reader);
        } catch (IOException | RuntimeException wrong) {
            // the decoders throw whatever they like at crafted bytes
            throw wrong instanceof NotTaken notTaken ? notTaken : new NotTaken(UploadRefusal.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /** Takes every second, third … pixel of a large picture while reading, so that it never stands in memory as a whole. */
    private BufferedImage decode(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new NotTaken(UploadRefusal.BROKEN);
        }
        if ((long) width * height > limits.pixels()) {
            throw new NotTaken(UploadRefusal.TOO_MANY_PIXELS);
        }
        int every = Math.max(1, Math.ceilDiv(Math.max(width, height), 2 * limits.longestSide()));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private BufferedImage upright(BufferedImage decoded, int turn) {
        boolean lies = turn >= 5;
        double scale = Math.min(1.0, (double) limits.longestSide() / Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = side(lies ? decoded.getHeight() : decoded.getWidth(), scale);
        int height = side(lies ? decoded.getWidth() : decoded.getHeight(), scale);
        boolean seeThrough = decoded.getColorModel().hasAlpha();
        var made =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = made.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            if (!seeThrough) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.transform(turned(turn, width, height));
            pen.drawImage(decoded, 0, 0, lies ? height : width, lies ? width : height, null);
        } finally {
            pen.dispose();
        }
        return made;
    }

    /** Half by half, so that no pixel of a photograph is skipped. */
    private static BufferedImage small(BufferedImage made) {
        var from = made;
        while (Math.max(from.getWidth(), from.getHeight()) > 2 * SMALL) {
            from = scaled(from, 0.5);
        }
        return scaled(from, Math.min(1.0, (double) SMALL / Math.max(from.getWidth(), from.getHeight())));
    }

    private static BufferedImage scaled(BufferedImage from, double scale) {
        int width = side(from.getWidth(), scale);
        int height = side(from.getHeight(), scale);
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return to;
    }

    private static int side(int pixels, double scale) {
        return (int) Math.max(1, Math.round(pixels * scale));
    }

    /** From the pixels as the camera wrote them to the upright picture of this width and height; the eight cases of EXIF. */
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    private static Taken write(BufferedImage made, MediaType type, OutputStream out) throws IOException {
        var bytes = encoded(made, type);
        var written = type;
        if (type == MediaType.PNG
                && bytes.length > LARGE_PNG
                && !made.getColorModel().hasAlpha()) {
            written = MediaType.JPEG;
            bytes = encoded(made, written);
        }
        out.write(bytes);
        return new Taken(written, made.getWidth(), made.getHeight(), null);
    }

    private static byte[] encoded(BufferedImage made, MediaType type) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(type == MediaType.PNG ? "png" : "jpeg")
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            if (type == MediaType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(made, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
