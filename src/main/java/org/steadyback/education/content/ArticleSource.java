package org.steadyback.education.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Place;
import org.steadyback.text.Value;
import org.steadyback.text.Wording;

/**
 * What a claim rests on.
 *
 * @param key as the texts name it, such as HAY21
 * @param reference as it is printed, in the language of its authors
 * @param remark ours on the reference, such as that only a summary was read
 * @param finding what it says, in one sentence
 * @param language in which the remark and the finding are
 */
public record ArticleSource(
        String key, Kind kind, String reference, Optional<String> remark, String finding, Language language) {

    /** Stands for a clinician's experience or plain advice, where no study is known. Its reference is words, too. */
    static final String EXPERIENCE = "experience";

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

    /** Where a key was read; the place is for faults. */
    record Listed(Place place, ArticleSource source) {}

    /** An entry for each key. */
    static Map<String, Listed> read(Entry file) {
        var entries = new LinkedHashMap<String, Listed>();
        for (var entry : file.entries()) {
            entries.put(entry.name(), new Listed(entry.place(), source(entry)));
        }
        return entries;
    }

    private static ArticleSource source(Entry entry) {
        entry.only("kind", "reference", "remark", "finding");
        if (!KEY.matcher(entry.name()).matches() && !entry.name().equals(EXPERIENCE)) {
            throw entry.place().fault("'" + entry.name() + "' is no key: capital letters and digits");
        }
        return new ArticleSource(
                entry.name(),
                entry.value("kind").as(ArticleSource::kind),
                entry.value("reference").text(),
                entry.optional("remark").map(Value::text),
                entry.value("finding").text(),
                Language.ENGLISH);
    }

    /** Whether the reference is words, too, that a translation has in its language. */
    public boolean isInWords() {
        return key.equals(EXPERIENCE);
    }

    /** The fields that hold words, where they are there. */
    static String[] words(String key) {
        return key.equals(EXPERIENCE) ? new String[] {"reference", "finding"} : new String[] {"remark", "finding"};
    }

    ArticleSource in(Language other, Wording words) {
        return new ArticleSource(
                key,
                kind,
                words.texts("reference").stream().findFirst().orElse(reference),
                words.texts("remark").stream().findFirst(),
                words.text("finding"),
                other);
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of source '" + word + "'"));
    }
}
