package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.List;

/** A line of a content file, with its place, so that a fault can be found. */
record Line(String file, int number, String text) {

    static List<Line> of(String file, String text) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(line -> lines.add(new Line(file, lines.size() + 1, line.strip())));
        return lines;
    }

    boolean blank() {
        return text.isEmpty();
    }

    boolean comment() {
        return text.startsWith("//");
    }

    BadContent fault(String what) {
        return new BadContent(file, number, what);
    }
}
