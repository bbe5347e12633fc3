package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of {@code name: value} lines. Each name is known, stands there once, and has a value within its length. */
final class Fields {

    private final Line first;
    private final Map<String, Line> values = new LinkedHashMap<>();

    /** @param first the line that a missing field is reported at */
    Fields(Line first, List<Line> lines, List<String> known) {
        this.first = first;
        for (var line : lines) {
            var colon = line.text().indexOf(':');
            var name = colon < 0 ? "" : line.text().substring(0, colon).strip();
            if (!known.contains(name)) {
                throw line.fault("'" + line.text() + "' is none of the fields " + known);
            }
            var value = new Line(
                    line.file(), line.number(), line.text().substring(colon + 1).strip());
            if (values.putIfAbsent(name, value) != null) {
                throw line.fault("'" + name + "' stands there twice");
            }
        }
    }

    /** The value with its place. */
    Line line(String name) {
        var line = values.get(name);
        if (line == null || line.blank()) {
            throw (line == null ? first : line).fault("'" + name + "' is missing");
        }
        return line;
    }

    String text(String name, int longest) {
        var line = line(name);
        if (line.text().length() > longest) {
            throw line.fault("'%s' has %s characters; %s are the most"
                    .formatted(name, line.text().length(), longest));
        }
        Wording.check(line);
        return line.text();
    }

    Optional<String> optionalText(String name, int longest) {
        return values.containsKey(name) ? Optional.of(text(name, longest)) : Optional.empty();
    }

    /** The parts between commas, from least to most of them. */
    List<Line> parts(String name, int least, int most) {
        var line = line(name);
        var parts = new ArrayList<Line>();
        Arrays.stream(line.text().split(",", -1))
                .forEach(part -> parts.add(new Line(line.file(), line.number(), part.strip())));
        if (parts.size() < least || parts.size() > most) {
            throw line.fault("'%s' must have %s to %s entries, not %s".formatted(name, least, most, parts.size()));
        }
        return parts;
    }
}
