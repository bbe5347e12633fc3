package org.steadyback.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a figure as an SVG picture, moving or still. */
final class Svg {

    private final Figure figure;
    private final ViewBox box;
    private final List<Figure.Frame> frames;
    private final List<Part> parts;

    private Svg(Figure figure, double picture) {
        this.figure = figure;
        frames = figure.frames();
        var bodies = frames.stream().map(Figure.Frame::body).toList();
        parts = new Artist(figure, bodies).parts();
        box = ViewBox.around(parts, bodies).in(picture);
    }

    /** How wide the picture must be. */
    static double needed(Figure figure) {
        var bodies = figure.frames().stream().map(Figure.Frame::body).toList();
        return ViewBox.around(new Artist(figure, bodies).parts(), bodies).needed();
    }

    /** It moves by itself; whoever prefers no motion sees the still. */
    static String moving(Figure figure, double picture) {
        var svg = new Svg(figure, picture);
        return svg.page("<g class=\"m\">" + svg.moved() + "</g><g class=\"s\">" + svg.stilled() + "</g>");
    }

    static String still(Figure figure, double picture) {
        var svg = new Svg(figure, picture);
        return svg.page(svg.stilled());
    }

    private String page(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box
                + "\" width=\"400\" height=\"300\" role=\"img\">"
                + "<title>" + escaped(figure.name()) + "</title><desc>" + escaped(figure.says()) + "</desc><style>"
                + Palette.css(Person.of(figure.slug())) + "</style>" + content + "</svg>\n";
    }

    private String moved() {
        var times = frames.stream()
                .map(frame -> decimal(frame.second() / figure.seconds(), 3))
                .collect(Collectors.joining(";"));
        var rest = " dur=\"" + decimal(figure.seconds(), 2) + "s\" repeatCount=\"indefinite\" keyTimes=\"" + times
                + "\"/>";
        var text = new StringBuilder();
        for (var part : parts) {
            var paths = frames.stream()
                    .map(frame -> Ink.path(part.points().apply(frame.body()), part.filled()))
                    .toList();
            text.append(open(part)).append(paths.getFirst()).append('"');
            if (paths.stream().distinct().count() > 1) {
                text.append("><animate attributeName=\"d\" values=\"")
                        .append(String.join(";", paths))
                        .append('"')
                        .append(rest)
                        .append("</path>");
            } else {
                text.append("/>");
            }
        }
        return text.toString();
    }

    /** Where it starts as a shadow, where it goes, and an arrow between. What stands still behind comes first. */
    private String stilled() {
        var start = figure.start();
        var goal = figure.end();
        var ground = new StringBuilder();
        var shadow = new StringBuilder();
        var picture = new StringBuilder();
        for (var part : parts) {
            var from = Ink.path(part.points().apply(start), part.filled());
            var to = Ink.path(part.points().apply(goal), part.filled());
            if (from.equals(to)) {
                (shadow.isEmpty() ? ground : picture)
                        .append(open(part))
                        .append(to)
                        .append("\"/>");
            } else {
                shadow.append(open(part)).append(from).append("\"/>");
                picture.append(open(part)).append(to).append("\"/>");
            }
        }
        return ground + "<g class=\"gh\">" + shadow + "</g>" + picture + Arrow.of(figure);
    }

    private static String open(Part part) {
        return "<path class=\"" + (part.filled() ? "f " : "") + part.look() + "\" stroke-width=\""
                + decimal(part.width(), 1) + "\" d=\"";
    }

    static String decimal(double value, int places) {
        var text = String.format(Locale.ROOT, "%." + places + "f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
