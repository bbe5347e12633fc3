package org.steadyback.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

/** The papers and guidelines that the evidence notes point at. */
public final class SourceList {

    static final String FILE = "library/sources.txt";

    private static final SourceList OWN = read();

    private final Map<String, String> references;

    private SourceList(Map<String, String> references) {
        this.references = references;
    }

    /** Those that come with the portal. */
    public static SourceList own() {
        return OWN;
    }

    /** Who, when and where, for a key such as OWE20; empty for an unknown one. */
    public Optional<String> reference(String key) {
        return Optional.ofNullable(references.get(key));
    }

    Set<String> keys() {
        return references.keySet();
    }

    static SourceList read() {
        try {
            return read(LibraryFiles.lines(new ClassPathResource(FILE)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Lines of {@code KEY | reference}. */
    static SourceList read(List<String> lines) {
        var references = new LinkedHashMap<String, String>();
        for (var at = 1; at <= lines.size(); at++) {
            var parts = lines.get(at - 1).split(" \\| ", -1);
            if (parts.length != 2 || !parts[0].matches("[A-Z]{2,6}\\d{0,3}") || parts[1].isBlank()) {
                throw new LibraryFault(FILE, at, "a source is written 'KEY | who, when and where'");
            }
            if (references.put(parts[0], parts[1]) != null) {
                throw new LibraryFault(FILE, at, "source " + parts[0] + " stands there twice");
            }
        }
        return new SourceList(references);
    }
}
