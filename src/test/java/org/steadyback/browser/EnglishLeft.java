package org.steadyback.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/** Finds what stands in English where another language is read: each sentence of the English files that the other has differently. */
final class EnglishLeft {

    private static final Path CONTENT = Path.of("src/main/resources");
    private static final Path TEXTS = Path.of("src/main/resources/text");

    /** Shorter runs of words stand in other sentences by chance. */
    private static final int LONG_ENOUGH = 12;

    private final Set<String> whole = new HashSet<>();
    private final List<String> runs = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    EnglishLeft(String language) {
        try (var files = Files.list(TEXTS.resolve("en"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                var translated = read(TEXTS.resolve(language).resolve(file.getFileName()));
                read(file).forEach((key, english) -> {
                    if (!english.equals(translated.get(key))) {
                        add((String) english);
                    }
                });
            }
            addNames(language);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of exercises and articles, as they stand in lines of their own. */
    private void addNames(String language) throws IOException {
        for (var folder : List.of("library", "education")) {
            try (var files = Files.list(CONTENT.resolve(folder).resolve("en"))) {
                for (var file : files.toList()) {
                    var translated = Set.copyOf(
                            named(CONTENT.resolve(folder).resolve(language).resolve(file.getFileName())));
                    named(file).stream()
                            .filter(name -> translated.stream().noneMatch(other -> other.contains(name)))
                            .forEach(names::add);
                }
            }
        }
    }

    private static List<String> named(Path file) throws IOException {
        return !Files.exists(file)
                ? List.of()
                : Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("name: ") || line.startsWith("title: "))
                        .map(line -> line.replaceFirst("^[a-z]+: ", "").replaceAll("^\"|\"$", ""))
                        .toList();
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
        }
        return properties;
    }

    /** A sentence without placeholders is known as a whole, one with placeholders by the words between them. */
    private void add(String english) {
        var pattern = new MessagePattern(english);
        if (pattern.countParts() == 2) {
            whole.add(english);
            return;
        }
        for (int i = 0; i + 1 < pattern.countParts(); i++) {
            var type = pattern.getPart(i).getType();
            if (type == Part.Type.MSG_START || type == Part.Type.ARG_LIMIT || type == Part.Type.REPLACE_NUMBER) {
                var words = english.substring(
                                pattern.getPart(i).getLimit(),
                                pattern.getPart(i + 1).getIndex())
                        .strip();
                if (words.length() >= LONG_ENOUGH && words.contains(" ")) {
                    runs.add(words);
                }
            }
        }
    }

    /** What of these is English. */
    Set<String> in(Collection<String> shown) {
        var left = new TreeSet<String>();
        for (var words : shown) {
            if (whole.contains(words)
                    || names.stream().anyMatch(words::contains)
                    || runs.stream().anyMatch(words::contains)) {
                left.add(words);
            }
        }
        return left;
    }
}
