package org.steadyback.education.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.education.content.Target.Known;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Value;
import org.steadyback.text.Wording;

/**
 * One direction in which a back can go, in plain words (fact sheet S33, S34).
 *
 * @param direction as the library calls it
 * @param range what is usual, in words; holding the middle and moving as a whole have none
 * @param picture the exercise whose moving picture shows it
 * @param exercises slugs, from easier to harder
 * @param alt what the picture shows
 * @param language in which its words are
 */
public record Movement(
        String direction,
        String title,
        String plain,
        String everyday,
        Optional<String> range,
        String picture,
        List<String> exercises,
        String alt,
        Language language) {

    static final String[] WORDS = {"title", "plain", "everyday", "range", "alt"};

    private static final List<String> DIRECTIONS =
            List.of("flexion", "extension", "lateral flexion", "rotation", "neutral/stability", "general");

    public Movement {
        exercises = List.copyOf(exercises);
    }

    /** The running text. */
    public List<String> passages() {
        return Stream.concat(Stream.of(plain, everyday, alt), range.stream()).toList();
    }

    /** One entry a direction, in the library's order. */
    static List<Movement> read(Entry file, Known links) {
        var movements =
                file.entries().stream().map(entry -> movement(entry, links)).toList();
        var found = movements.stream().map(Movement::direction).toList();
        if (!found.equals(DIRECTIONS)) {
            throw file.place().fault("the directions must be " + DIRECTIONS + ", not " + found);
        }
        return movements;
    }

    private static Movement movement(Entry entry, Known links) {
        entry.only("title", "plain", "everyday", "range", "picture", "exercises", "alt");
        return new Movement(
                entry.name(),
                CalmWording.checked(entry.value("title"), 60),
                CalmWording.checked(entry.value("plain"), 240),
                CalmWording.checked(entry.value("everyday"), 160),
                entry.optional("range").map(range -> CalmWording.checked(range, 200)),
                exercise(entry.value("picture"), links),
                entry.values("exercises", 3, 5).stream()
                        .map(slug -> exercise(slug, links))
                        .toList(),
                CalmWording.checked(entry.value("alt"), 200),
                Language.ENGLISH);
    }

    /** The same in the words of another language. */
    Movement in(Language other, Wording words) {
        return new Movement(
                direction,
                words.text("title"),
                words.text("plain"),
                words.text("everyday"),
                words.texts("range").stream().findFirst(),
                picture,
                exercises,
                words.text("alt"),
                other);
    }

    private static String exercise(Value slug, Known links) {
        return Target.parse(slug.place(), "exercise:" + slug.text(), links).name();
    }
}
