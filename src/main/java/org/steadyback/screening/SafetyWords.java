package org.steadyback.screening;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.steadyback.text.ContentFiles;
import org.steadyback.text.Language;

/**
 * The words of a safety file in one language, beside the English ones from which they were made. Safety: always the newest English beside
 * an old translation. A translation has the version of the English sentences that it says; where the English one is another, no sentence
 * of it stands alone, and what English no longer says is not said at all. What a translation lacks is read in English.
 *
 * @param language in which they are
 */
record SafetyWords(Language language, Map<String, String> words, Map<String, String> english) {

    private static final String VERSION = "version";
    private static final Map<String, SafetyWords> READ = new ConcurrentHashMap<>();

    SafetyWords {
        words = Map.copyOf(words);
        english = Map.copyOf(english);
    }

    /**
     * English where nobody has translated the file.
     *
     * @param file as in "signs.properties"
     */
    static SafetyWords of(String file, Language language) {
        return READ.computeIfAbsent(file + " " + language.tag(), _ -> read(file, language));
    }

    private static SafetyWords read(String file, Language language) {
        var english = ContentFiles.words("screening/", Language.ENGLISH, file).orElseThrow(() -> missing(file));
        // what is made up is made anew from the newest English
        return ContentFiles.words("screening/", language, file)
                .map(words -> new SafetyWords(language, words, language.madeUp() ? words : english))
                .orElseGet(() -> new SafetyWords(Language.ENGLISH, english, english));
    }

    private static IllegalStateException missing(String file) {
        return new IllegalStateException("screening/en/" + file + " is missing");
    }

    /** Of the English sentences that these say. */
    int version() {
        return Integer.parseInt(words.getOrDefault(VERSION, "0"));
    }

    /** Whether the English sentences have another sense by now. */
    boolean old() {
        return !words.getOrDefault(VERSION, "").equals(english.get(VERSION));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(english.get(key)).map(newest -> said(words.getOrDefault(key, newest), newest));
    }

    private String said(String own, String newest) {
        return !old() || own.equals(newest) ? own : own + " (English: " + newest + ")";
    }

    String word(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }
}
