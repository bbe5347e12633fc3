package org.steadyback.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import com.ibm.icu.text.MessagePattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The patterns of one file of texts by key, and the line of each.
 *
 * @param name as in {@code text/es/today.properties}
 */
record TextFile(String name, SortedMap<String, String> patterns, Map<String, Integer> lines) {

    private static final Logger LOG = LoggerFactory.getLogger(TextFile.class);

    /** The file of a family in a language. Empty if nobody has translated it. */
    static Optional<TextFile> of(String family, Language language) {
        return ContentFiles.found("text/" + language.folder() + "/", family + ".properties")
                .map(found -> of("text/" + language.folder() + "/" + family + ".properties", found))
                .map(file -> language.madeUp() ? file.madeUp(language) : file);
    }

    static TextFile of(String name, String text) {
        var read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException escape) {
            throw new Place(name, 1).fault("a backslash that begins nothing: " + escape.getMessage());
        }
        var patterns = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
        var lines = new TreeMap<String, Integer>();
        var all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            var key = all.get(i).strip().split("[=:\\s]", 2)[0];
            if (patterns.containsKey(key) && lines.putIfAbsent(key, i + 1) != null) {
                throw new Place(name, i + 1).fault("'" + key + "' stands there twice");
            }
        }
        return new TextFile(name, Collections.unmodifiableSortedMap(patterns), Map.copyOf(lines));
    }

    Place place(String key) {
        return new Place(name, lines.getOrDefault(key, 1));
    }

    /** The same with what it lacks from the original; said once, since a family is read once. */
    TextFile completedBy(TextFile original) {
        var all = new TreeMap<>(original.patterns);
        all.putAll(patterns);
        original.patterns.keySet().stream()
                .filter(key -> !patterns.containsKey(key))
                .forEach(key -> LOG.warn("{}: '{}' is missing; it is read in English", name, key));
        return new TextFile(name, Collections.unmodifiableSortedMap(all), lines);
    }

    TextFile madeUp(Language language) {
        var made = new TreeMap<String, String>();
        patterns.forEach((key, pattern) -> made.put(key, MadeUp.of(language, new MessagePattern(pattern))));
        return new TextFile(name, Collections.unmodifiableSortedMap(made), lines);
    }
}
