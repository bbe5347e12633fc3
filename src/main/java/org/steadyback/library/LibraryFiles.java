package org.steadyback.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The library's source: a text file for each family, and one of the sources of evidence. All is read and checked before any of it
 * is used; the tests read it by the same way, so what cannot start cannot be built.
 */
final class LibraryFiles {

    private static final String FOLDER = "library/";

    private LibraryFiles() {}

    /** The exercises that come with the portal. */
    static List<ExerciseContent> read() {
        return read(families(), SourceList.read().keys());
    }

    /**
     * @param families the lines of each file, by its name
     * @throws LibraryFault naming file and line of everything that is wrong
     */
    static List<ExerciseContent> read(Map<String, List<String>> families, Set<String> sources) {
        var faults = new Faults();
        var entries = new ArrayList<FamilyFile.Entry>();
        families.forEach((file, lines) -> entries.addAll(FamilyFile.read(file, lines, sources, faults)));
        LibraryCheck.check(entries, faults);
        faults.throwIfAny();
        return entries.stream().map(FamilyFile.Entry::content).toList();
    }

    /** The families' files as they are, by name. */
    static Map<String, List<String>> families() {
        try {
            var files = new TreeMap<String, List<String>>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.txt")) {
                var name = FOLDER + Objects.requireNonNull(file.getFilename());
                if (!name.equals(SourceList.FILE)) {
                    files.put(name, lines(file));
                }
            }
            if (files.isEmpty()) {
                throw new LibraryFault(FOLDER + ": there is no file of exercises");
            }
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<String> lines(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }
}
