package org.steadyback.uikit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** A small wheel of sectors, filled or not, with the same in words beside it. */
public class SectorWheel extends Composite<Div> {

    /** One part of the wheel, named where it is. */
    public record Sector(String label, boolean filled) {}

    private static final int WIDTH = 280;
    private static final int HEIGHT = 146;
    private static final int RADIUS = 46;
    private static final int LABELS = 60;

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s"><style>\
            path{fill:#fff;stroke:#868a83;stroke-width:1.5}path.on{fill:#1f6b75;stroke:#fff}\
            text{font:12px Verdana,sans-serif;fill:#4d6064}text.on{fill:#1d2b2e;font-weight:bold}\
            @media(prefers-color-scheme:dark){path{fill:#1a2527;stroke:#76888a}path.on{fill:#7cc4cb;stroke:#1a2527}\
            text{fill:#b3c2c3}text.on{fill:#eef3f2}}</style>%3$s</svg>""";

    private final Image picture = new Image();
    private final Div words = new Div();

    public SectorWheel() {
        picture.setAlt(""); // the words beside it say the same
        picture.getElement().setAttribute("width", "" + WIDTH).setAttribute("height", "" + HEIGHT);
        words.addClassName("wheel-words");
        getContent().addClassName("sector-wheel");
        getContent().add(picture, words);
    }

    /** @param sentences what the wheel shows, a paragraph each */
    public void show(List<Sector> sectors, List<String> sentences) {
        var svg = drawn(sectors).getBytes(StandardCharsets.UTF_8);
        picture.setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
        words.removeAll();
        sentences.forEach(sentence -> words.add(new Paragraph(sentence)));
    }

    static String drawn(List<Sector> sectors) {
        var parts = new StringBuilder();
        for (int at = 0; at < sectors.size(); at++) {
            parts.append(sector(sectors.get(at), at, sectors.size()));
        }
        return SVG.formatted(WIDTH, HEIGHT, parts);
    }

    private static String sector(Sector sector, int at, int of) {
        double from = 2 * Math.PI * (at - 0.5) / of;
        double to = 2 * Math.PI * (at + 0.5) / of;
        double middle = (from + to) / 2;
        var on = sector.filled() ? " class=\"on\"" : "";
        var anchor = Math.abs(Math.sin(middle)) < 0.1 ? "middle" : Math.sin(middle) > 0 ? "start" : "end";
        return String.format(
                Locale.ROOT,
                "<path%s d=\"M%s %sL%.1f %.1fA%s %s 0 0 1 %.1f %.1fZ\"/><text%s x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                on,
                WIDTH / 2,
                HEIGHT / 2,
                x(from, RADIUS),
                y(from, RADIUS),
                RADIUS,
                RADIUS,
                x(to, RADIUS),
                y(to, RADIUS),
                on,
                x(middle, RADIUS + 6),
                y(middle, LABELS) + 4,
                anchor,
                escaped((sector.filled() ? "✓ " : "") + sector.label()));
    }

    private static double x(double angle, int radius) {
        return WIDTH / 2.0 + radius * Math.sin(angle);
    }

    private static double y(double angle, int radius) {
        return HEIGHT / 2.0 - radius * Math.cos(angle);
    }

    /** For the text of a drawing. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
