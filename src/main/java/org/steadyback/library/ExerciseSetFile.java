package org.steadyback.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the file of the sets: {@code # slug}, then {@code title}, {@code about}, {@code exercises} and {@code ticked}, each once.
 * Strictly, because a set with a slip in it must not start; what is wrong is named with file and line. Lines beginning with
 * {@code //} are comments.
 */
final class ExerciseSetFile {

    private static final Set<String> KEYS = Set.of("title", "about", "exercises", "ticked");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ABOUT = 300;

    private final String file;
    private final List<ExerciseSet> sets = new ArrayList<>();
    private final Set<String> slugs = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private String slug = "";
    private int startsAt;
    private int line;

    private ExerciseSetFile(String file) {
        this.file = file;
    }

    static List<ExerciseSet> read(String file, List<String> lines) {
        return new ExerciseSetFile(file).read(lines);
    }

    private List<ExerciseSet> read(List<String> lines) {
        for (var text : lines) {
            line++;
            if (text.startsWith("# ")) {
                finish();
                begin(text.substring(2).strip());
            } else if (!text.isBlank() && !text.startsWith("//")) {
                value(text);
            }
        }
        finish();
        if (sets.isEmpty()) {
            throw problem(line, "there is no set");
        }
        return List.copyOf(sets);
    }

    private void begin(String name) {
        require(
                name.matches("[a-z]+(-[a-z]+)*"),
                line,
                "a set is named in small letters and hyphens, not '" + name + "'");
        require(slugs.add(name), line, "the set '" + name + "' stands there twice");
        slug = name;
        startsAt = line;
    }

    private void value(String text) {
        int colon = text.indexOf(": ");
        var key = colon < 0 ? text : text.substring(0, colon);
        require(!slug.isEmpty(), line, "a set begins with '# ' and its name");
        require(
                KEYS.contains(key),
                line,
                "unknown line '" + key + "'; known are "
                        + KEYS.stream().sorted().toList());
        require(values.put(key, text.substring(colon + 2).strip()) == null, line, "'" + key + "' stands there twice");
        require(!value(key, "").isEmpty(), line, "'" + key + "' is empty");
    }

    private void finish() {
        if (slug.isEmpty()) {
            return;
        }
        KEYS.stream().sorted().forEach(key -> require(values.containsKey(key), startsAt, "'" + key + "' is missing"));
        require(value("title", "").length() <= LONGEST_TITLE, startsAt, "the title is longer than " + LONGEST_TITLE);
        require(value("about", "").length() <= LONGEST_ABOUT, startsAt, "the text is longer than " + LONGEST_ABOUT);
        var exercises = ids("exercises");
        var ticked = ids("ticked");
        require(exercises.containsAll(ticked), startsAt, "what is ticked must be among the exercises");
        require(
                ticked.size() <= ExerciseSet.MOST_TICKED,
                startsAt,
                "at most " + ExerciseSet.MOST_TICKED + " are ticked, not " + ticked.size());
        sets.add(new ExerciseSet(slug, value("title", ""), value("about", ""), exercises, Set.copyOf(ticked)));
        values.clear();
        slug = "";
    }

    private List<ExerciseId> ids(String key) {
        var ids = Arrays.stream(value(key, "").split(",", -1))
                .map(String::strip)
                .map(text -> ExerciseId.parse(text)
                        .orElseThrow(() -> problem(startsAt, "'" + text + "' in '" + key + "' is no exercise id")))
                .toList();
        require(new HashSet<>(ids).size() == ids.size(), startsAt, "an exercise stands twice in '" + key + "'");
        return ids;
    }

    private String value(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    private void require(boolean holds, int at, String otherwise) {
        if (!holds) {
            throw problem(at, otherwise);
        }
    }

    private IllegalArgumentException problem(int at, String says) {
        return new IllegalArgumentException("%s, line %s: %s".formatted(file, at, says));
    }
}
