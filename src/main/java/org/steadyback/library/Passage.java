package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A heading of a family file and the {@code key: value} lines under it, each knowing its line. "#" heads the family, "##" an
 * exercise; "//" is a comment.
 *
 * @param line where the heading stands
 */
record Passage(String file, int line, boolean ofFamily, String heading, List<Field> fields) {

    record Field(int line, String key, String text) {}

    static List<Passage> of(String file, List<String> lines) {
        var passages = new ArrayList<Passage>();
        for (var at = 1; at <= lines.size(); at++) {
            var text = lines.get(at - 1);
            if (text.startsWith("#")) {
                passages.add(headed(file, at, text));
            } else if (!text.isBlank() && !text.startsWith("//")) {
                if (passages.isEmpty()) {
                    throw new LibraryFault(file, at, "a family begins with '# ' and its name");
                }
                passages.getLast().fields.add(field(file, at, text));
            }
        }
        return passages;
    }

    private static Passage headed(String file, int line, String text) {
        var ofFamily = text.startsWith("# ");
        if (!ofFamily && !text.startsWith("## ")) {
            throw new LibraryFault(file, line, "a heading is '# ' or '## ' and a name");
        }
        return new Passage(file, line, ofFamily, text.substring(ofFamily ? 2 : 3), new ArrayList<>());
    }

    private static Field field(String file, int line, String text) {
        var colon = text.indexOf(": ");
        if (colon < 1 || !text.equals(text.strip())) {
            throw new LibraryFault(file, line, "a line is written 'key: value', without spaces around it");
        }
        return new Field(
                line, text.substring(0, colon), text.substring(colon + 2).strip());
    }

    /** The one value of a field. */
    String one(String key) {
        return one(key, text -> text);
    }

    <T> T one(String key, Function<String, T> meaning) {
        return some(key, 1, 1, meaning).getFirst();
    }

    /** The values of a field that may come several times. */
    <T> List<T> some(String key, int least, int most, Function<String, T> meaning) {
        var found = fields.stream().filter(field -> field.key.equals(key)).toList();
        if (found.size() < least) {
            throw fault(line, found.isEmpty() ? "'" + key + "' is missing" : needs(key, least, most, found.size()));
        }
        if (found.size() > most) {
            throw fault(found.get(most).line, needs(key, least, most, found.size()));
        }
        return found.stream().map(field -> meant(field, meaning)).toList();
    }

    private static String needs(String key, int least, int most, int found) {
        var lines = least == most ? String.valueOf(least) : least + " to " + most;
        return "'%s' needs %s lines, not %s".formatted(key, lines, found);
    }

    private <T> T meant(Field field, Function<String, T> meaning) {
        try {
            return meaning.apply(field.text);
        } catch (IllegalArgumentException wrong) {
            throw fault(field.line, field.key + ": " + wrong.getMessage());
        }
    }

    /** Refuses fields that nobody reads: a misspelt key would be lost without a word. */
    void knowsOnly(Set<String> keys) {
        for (var field : fields) {
            if (!keys.contains(field.key)) {
                throw fault(field.line, "unknown field '" + field.key + "'");
            }
        }
    }

    /** The line of a field, or of the heading. */
    int lineOf(String key) {
        return fields.stream()
                .filter(field -> field.key.equals(key))
                .map(Field::line)
                .findFirst()
                .orElse(line);
    }

    LibraryFault fault(int line, String what) {
        return new LibraryFault(file, line, heading + ": " + what);
    }
}
