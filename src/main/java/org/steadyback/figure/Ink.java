package org.steadyback.figure;

import java.util.List;

/** Writes points as the short form of SVG paths. */
final class Ink {

    private Ink() {}

    /** "M10 20l3 4-5 6z"; steps from point to point, so that what moves as a whole changes little. */
    static String path(List<Vec> points, boolean closed) {
        var text = new StringBuilder("M");
        var first = points.getFirst();
        var x = tenths(first.x());
        var y = tenths(first.y());
        number(text, x, true);
        number(text, y, false);
        if (points.size() == 1) {
            return text.append("h0").toString();
        }
        for (var i = 1; i < points.size(); i++) {
            var nextX = tenths(points.get(i).x());
            var nextY = tenths(points.get(i).y());
            if (i == 1) {
                text.append('l');
            }
            number(text, nextX - x, i == 1);
            number(text, nextY - y, false);
            x = nextX;
            y = nextY;
        }
        return (closed ? text.append('z') : text).toString();
    }

    /** The same way, smooth: each point between is bent towards, and the curve passes half way to the next. */
    static String curve(List<Vec> points) {
        if (points.size() < 3) {
            return path(points, false);
        }
        var last = points.size() - 1;
        var text = new StringBuilder("M");
        pair(text, points.getFirst(), true);
        text.append('Q');
        for (var i = 1; i < last; i++) {
            pair(text, points.get(i), i == 1);
            pair(text, i == last - 1 ? points.get(last) : points.get(i).towards(points.get(i + 1), 0.5), false);
        }
        return text.toString();
    }

    private static void pair(StringBuilder text, Vec point, boolean first) {
        number(text, tenths(point.x()), first);
        number(text, tenths(point.y()), false);
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    private static void number(StringBuilder text, long tenths, boolean first) {
        if (!first && tenths >= 0) {
            text.append(' ');
        }
        if (tenths < 0) {
            text.append('-');
        }
        var whole = Math.abs(tenths) / 10;
        var rest = Math.abs(tenths) % 10;
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.').append(rest);
        }
    }
}
