package org.steadyback.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Draws docs/figures.png: the still of every figure, with where it starts as a shadow, where it goes, and the arrow between. Run by hand after a change of the figures, with the path of
 * Chromium as the only argument.
 */
final class ContactSheet {

    private static final Path FOLDER = Path.of("target", "figures");
    private static final Path SHEET = Path.of("docs", "figures.png");
    private static final int COLUMNS = 6;
    private static final int WIDE = 240;
    private static final int ROW = 200;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.createDirectories(SHEET.getParent());
        var figures = Figures.read();
        var page = new StringBuilder("""
                <!doctype html><meta charset="utf-8"><style>
                body { margin: 8px; background: #fbf8f3; font: 11px sans-serif; color: #1d2b2e }
                main { display: grid; grid-template-columns: repeat(%s, %spx); gap: 4px 10px }
                figure { margin: 0; height: %spx } img { width: %spx; vertical-align: top }
                </style><main>
                """.formatted(COLUMNS, WIDE, ROW - 4, WIDE));
        for (var figure : figures.all()) {
            Files.writeString(FOLDER.resolve(figure.slug() + ".svg"), Svg.still(figure, figures.wide(figure)));
            page.append("<figure><figcaption>%s</figcaption><img src=\"%s.svg\"></figure>\n"
                    .formatted(Svg.escaped(figure.name()), figure.slug()));
        }
        var index = FOLDER.resolve("index.html");
        Files.writeString(index, page.append("</main>"));
        shoot(arguments[0], index, figures.all().size());
    }

    private static void shoot(String browser, Path page, int count) throws IOException, InterruptedException {
        var rows = (count + COLUMNS - 1) / COLUMNS;
        var size = (COLUMNS * (WIDE + 10) + 6) + "," + (rows * ROW + 12);
        var profile = Files.createTempDirectory("contact-sheet");
        var command = List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + profile,
                "--window-size=" + size,
                "--screenshot=" + SHEET.toAbsolutePath(),
                page.toAbsolutePath().toUri().toString());
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the browser ended with " + process.exitValue());
        }
        ImageIO.write(plain(ImageIO.read(SHEET.toFile())), "png", SHEET.toFile());
    }

    /** With colours in steps of eight, which nobody sees and which makes the file a third smaller. */
    private static BufferedImage plain(BufferedImage seen) {
        var plain = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < seen.getHeight(); y++) {
            for (var x = 0; x < seen.getWidth(); x++) {
                plain.setRGB(x, y, seen.getRGB(x, y) & 0xf8f8f8 | 0x040404);
            }
        }
        return plain;
    }
}
