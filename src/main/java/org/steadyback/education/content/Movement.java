package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.education.content.Target.Known;

/**
 * One direction in which a back can go, in plain words (fact sheet S33, S34).
 *
 * @param direction as the library calls it
 * @param range what is usual, in words; holding the middle and moving as a whole have none
 * @param picture the exercise whose moving picture shows it
 * @param exercises slugs, from easier to harder
 * @param alt what the picture shows
 */
public record Movement(
        String direction,
        String title,
        String plain,
        String everyday,
        Optional<String> range,
        String picture,
        List<String> exercises,
        String alt) {

    private static final List<String> FIELDS =
            List.of("title", "plain", "everyday", "range", "picture", "exercises", "alt");

    private static final List<String> DIRECTIONS =
            List.of("flexion", "extension", "lateral flexion", "rotation", "neutral/stability", "general");

    public Movement {
        exercises = List.copyOf(exercises);
    }

    /** The running text. */
    public List<String> passages() {
        return Stream.concat(Stream.of(plain, everyday, alt), range.stream()).toList();
    }

    /** Blocks of fields, one for each direction, in the library's order. */
    static List<Movement> parse(String file, String text, Known links) {
        var movements = new ArrayList<Movement>();
        var block = new ArrayList<Line>();
        for (var line : Line.of(file, text)) {
            if (line.text().startsWith("# ")) {
                end(block, movements, links);
            }
            if (!line.blank() && !line.comment()) {
                block.add(line);
            }
        }
        end(block, movements, links);
        var found = movements.stream().map(Movement::direction).toList();
        if (!found.equals(DIRECTIONS)) {
            throw new Line(file, 1, "").fault("the directions must be " + DIRECTIONS + ", not " + found);
        }
        return List.copyOf(movements);
    }

    private static void end(List<Line> block, List<Movement> movements, Known links) {
        if (!block.isEmpty()) {
            movements.add(parse(block, links));
            block.clear();
        }
    }

    private static Movement parse(List<Line> block, Known links) {
        var head = block.getFirst();
        if (!head.text().startsWith("# ")) {
            throw head.fault("a movement begins with '# ' and its direction");
        }
        var fields = new Fields(head, block.subList(1, block.size()), FIELDS);
        return new Movement(
                head.text().substring(2).strip(),
                fields.text("title", 60),
                fields.text("plain", 240),
                fields.text("everyday", 160),
                fields.optionalText("range", 200),
                exercise(fields.line("picture"), links),
                fields.parts("exercises", 3, 5).stream()
                        .map(part -> exercise(part, links))
                        .toList(),
                fields.text("alt", 200));
    }

    private static String exercise(Line slug, Known links) {
        return Target.parse(slug, "exercise:" + slug.text(), links).name();
    }
}
