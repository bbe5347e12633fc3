package org.steadyback.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A small picture as a physio might have drawn it: somebody on their back slides one heel away on a towel. */
final class DemoPicture {

    private static final Color PAPER = new Color(0xFBF8F3);
    private static final Color INK = new Color(0x1D2B2E);
    private static final Color FAR = new Color(0x8FA3A6);
    private static final Color MAT = new Color(0xD9D3C8);
    private static final Color TOWEL = new Color(0x1F6B75);

    private DemoPicture() {}

    static byte[] heelSlide() {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, 640, 400);
        pen.setColor(MAT);
        pen.fillRoundRect(40, 300, 560, 16, 16, 16);
        line(pen, FAR, 22, 285, 278, 400, 190, 470, 290);
        line(pen, INK, 30, 130, 278, 290, 278);
        line(pen, INK, 18, 150, 285, 230, 290);
        pen.fillOval(62, 240, 54, 54);
        line(pen, INK, 24, 285, 278, 430, 222, 530, 288);
        pen.setColor(TOWEL);
        pen.fillRoundRect(495, 294, 80, 10, 8, 8);
        arrow(pen);
        pen.dispose();
        return png(image);
    }

    private static void line(Graphics2D pen, Color colour, float width, int... places) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(places[0], places[1]);
        for (int at = 2; at < places.length; at += 2) {
            path.lineTo(places[at], places[at + 1]);
        }
        pen.draw(path);
    }

    private static void arrow(Graphics2D pen) {
        pen.setColor(TOWEL);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(480, 345, 590, 345));
        pen.draw(new Line2D.Double(590, 345, 572, 331));
        pen.draw(new Line2D.Double(590, 345, 572, 359));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
