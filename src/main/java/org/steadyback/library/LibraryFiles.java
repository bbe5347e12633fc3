package org.steadyback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.ContentFiles;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

/**
 * The library's source: a folder a language with a file for each family, and the sources of evidence. All is read and checked before any
 * of it is used; the tests read it by the same way, so what cannot start cannot be built.
 */
final class LibraryFiles {

    static final String FOLDER = "library/";
    static final String ENDING = ".yaml";

    private LibraryFiles() {}

    /** The exercises that come with the portal, in English. */
    static List<ExerciseContent> read() {
        return read(
                ContentFiles.in(folder(Language.ENGLISH), ENDING),
                EvidenceSources.own().keys());
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

    /** What a language has of the library. */
    static LibraryTranslation in(Language language) {
        var translations = ContentFiles.anyIn(folder(language), ENDING);
        translations.remove(folder(language) + StartWords.NAME);
        return LibraryTranslation.read(language, ContentFiles.in(folder(Language.ENGLISH), ENDING), translations);
    }

    /** The same exercises in every other language that has them. */
    static List<ExerciseContent> translations(List<ExerciseContent> originals) {
        return Languages.all().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .flatMap(language -> in(language).of(originals).stream())
                .toList();
    }

    static String folder(Language language) {
        return FOLDER + language.tag() + "/";
    }

    /** Of a family's file: its name without folder and ending. */
    static String slug(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
    }
}
