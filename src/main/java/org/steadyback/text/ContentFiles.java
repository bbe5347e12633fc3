package org.steadyback.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the content files of the portal on the class path. */
public final class ContentFiles {

    private ContentFiles() {}

    /**
     * The texts of a folder's files with one ending, by name.
     *
     * @param folder as in "education/"
     * @param ending as in ".md"
     */
    public static SortedMap<String, String> in(String folder, String ending) {
        return needed(folder, "*" + ending);
    }

    /** The same where there may be none: what a language may lack. */
    public static SortedMap<String, String> anyIn(String folder, String ending) {
        return all(folder, "*" + ending);
    }

    /** The text of one file. */
    public static String text(String folder, String name) {
        return needed(folder, name).firstEntry().getValue();
    }

    /** One file of fields. */
    public static Entry entry(String folder, String name) {
        return Entry.of(folder + name, text(folder, name));
    }

    /**
     * The words of a file by their keys, as they stand there: of {@code screening/es/signs.properties}. Empty if nobody has translated it;
     * a made-up language is made of the English ones.
     */
    public static Optional<SortedMap<String, String>> words(String folder, Language language, String name) {
        var path = folder + language.folder() + "/";
        return found(path, name)
                .map(text -> TextFile.of(path + name, text))
                .map(file -> language.madeUp() ? file.madeUp(language) : file)
                .map(TextFile::patterns);
    }

    /** The text of a file of a language as it stands there. Empty if nobody has translated it; a made-up language has the English one. */
    public static Optional<String> text(String folder, Language language, String name) {
        return found(folder + language.folder() + "/", name);
    }

    /** One file of fields, if there is one. */
    public static Optional<Entry> anyEntry(String folder, String name) {
        return found(folder, name).map(text -> Entry.of(folder + name, text));
    }

    /** The text of one file, if there is one: what a language may lack. */
    static Optional<String> found(String folder, String name) {
        var file = new ClassPathResource(folder + name);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static SortedMap<String, String> needed(String folder, String names) {
        var texts = all(folder, names);
        if (texts.isEmpty()) {
            throw new ContentFault(folder + names + ": there is no such file");
        }
        return texts;
    }

    private static SortedMap<String, String> all(String folder, String names) {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + names)) {
                if (file.exists()) {
                    // as a class path is read: what comes first counts
                    texts.putIfAbsent(
                            folder + Objects.requireNonNull(file.getFilename()),
                            file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (FileNotFoundException noFolder) {
            return new TreeMap<>();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
