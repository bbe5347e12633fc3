package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.ContentFiles;

/**
 * The library's source: a file for each family, and one of the sources of evidence. All is read and checked before any of it is used; the
 * tests read it by the same way, so what cannot start cannot be built.
 */
final class LibraryFiles {

    static final String FOLDER = "library/";
    static final String ENDING = ".yaml";

    private LibraryFiles() {}

    /** The exercises that come with the portal. */
    static List<ExerciseContent> read() {
        var families = ContentFiles.in(FOLDER, ENDING);
        families.remove(FOLDER + EvidenceSources.NAME);
        return read(families, EvidenceSources.own().keys());
    }

    /**
     * @param families the text of each file, by its name
     * @throws org.steadyback.text.ContentFault naming file and line of everything that is wrong
     */
    static List<ExerciseContent> read(SortedMap<String, String> families, Set<String> sources) {
        var faults = new ContentFaults();
        var written = new ArrayList<FamilyFile.Written>();
        families.forEach((file, text) -> written.addAll(FamilyFile.read(file, text, sources, faults)));
        LibraryCheck.check(written, faults);
        faults.throwIfAny();
        return written.stream().map(FamilyFile.Written::content).toList();
    }
}
