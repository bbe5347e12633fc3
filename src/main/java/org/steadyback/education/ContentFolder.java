package org.steadyback.education;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.steadyback.education.content.Shelf;
import org.steadyback.education.content.TranslatedShelf;
import org.steadyback.library.ShippedExercises;
import org.steadyback.text.ContentFiles;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.uikit.Paths;

/** Reads the folders of articles that come with the portal, one a language. */
final class ContentFolder {

    private static final String FOLDER = "education/";
    private static final String SOURCES = "sources.yaml";
    private static final String MOVEMENTS = "movements.yaml";
    private static final Set<String> PAGES = Set.of(Paths.WARNING_SIGNS);

    private ContentFolder() {}

    /** In English. */
    static Shelf read() {
        return Shelf.read(originals(), ShippedExercises.names(Language.ENGLISH), PAGES);
    }

    /** In every language of the release. */
    static Map<Language, Shelf> readAll() {
        var shelves = new HashMap<Language, Shelf>();
        var english = read();
        for (var language : Languages.all()) {
            shelves.put(
                    language,
                    language.equals(Language.ENGLISH)
                            ? english
                            : english.in(originals(), translation(language), ShippedExercises.names(language), PAGES));
        }
        return Map.copyOf(shelves);
    }

    /** What a language has of it, for whoever translates. */
    static TranslatedShelf in(Language language) {
        return TranslatedShelf.of(originals(), translation(language));
    }

    private static Shelf.Files originals() {
        var folder = folder(Language.ENGLISH);
        return new Shelf.Files(
                ContentFiles.in(folder, ".md"),
                ContentFiles.entry(folder, SOURCES),
                ContentFiles.entry(folder, MOVEMENTS));
    }

    private static Shelf.Translation translation(Language language) {
        var folder = folder(language);
        return new Shelf.Translation(
                language,
                ContentFiles.anyIn(folder, ".md"),
                ContentFiles.anyEntry(folder, SOURCES),
                ContentFiles.anyEntry(folder, MOVEMENTS));
    }

    private static String folder(Language language) {
        return FOLDER + language.tag() + "/";
    }
}
