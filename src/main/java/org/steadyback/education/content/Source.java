package org.steadyback.education.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a claim rests on.
 *
 * @param key as the texts name it, such as HAY21
 * @param finding what it says, in one sentence
 */
public record Source(String key, Kind kind, String reference, String finding) {

    /** Stands for a clinician's experience or plain advice, where no study is known. */
    public static final Source EXPERIENCE = new Source(
            "experience",
            Kind.EXPERIENCE,
            "Clinicians' experience and plain advice",
            "No study stands behind this; it may still be useful.");

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    /** Evidence or experience, in the words of the file. */
    public enum Kind {
        RESEARCH("research"),
        GUIDELINE("guideline"),
        HEALTH_SERVICE("health service"),
        EXPERIENCE("experience");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public boolean evidence() {
            return this != EXPERIENCE;
        }
    }

    /** Where a key was read; the line is for faults. */
    record Entry(Line line, Source source) {}

    /** Lines of {@code KEY | kind | reference | finding}. */
    static Map<String, Entry> parse(String file, String text) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var line : Line.of(file, text)) {
            if (line.blank() || line.comment()) {
                continue;
            }
            var source = parse(line);
            if (entries.put(source.key(), new Entry(line, source)) != null) {
                throw line.fault("source '" + source.key() + "' stands there twice");
            }
        }
        return entries;
    }

    private static Source parse(Line line) {
        var parts = List.of(line.text().split(" \\| ", -1));
        if (parts.size() != 4 || parts.stream().anyMatch(String::isBlank)) {
            throw line.fault("a source is KEY | kind | reference | what it found");
        }
        if (!KEY.matcher(parts.getFirst()).matches()) {
            throw line.fault("'" + parts.getFirst() + "' is no key: capital letters and digits");
        }
        var kind = Arrays.stream(Kind.values())
                .filter(one -> one.word.equals(parts.get(1)))
                .findFirst()
                .orElseThrow(() -> line.fault("unknown kind of source '" + parts.get(1) + "'"));
        return new Source(parts.getFirst(), kind, parts.get(2), parts.get(3));
    }
}
