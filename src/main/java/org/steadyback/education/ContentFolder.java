package org.steadyback.education;

import java.util.Set;

import org.steadyback.education.content.Shelf;
import org.steadyback.library.ShippedExercises;
import org.steadyback.text.ContentFiles;
import org.steadyback.uikit.Paths;

/** Reads the folder of articles that comes with the portal. */
final class ContentFolder {

    private static final String FOLDER = "education/";

    private ContentFolder() {}

    static Shelf read() {
        var files = new Shelf.Files(
                ContentFiles.in(FOLDER, ".md"),
                ContentFiles.entry(FOLDER, "sources.yaml"),
                ContentFiles.entry(FOLDER, "movements.yaml"));
        return Shelf.read(files, ShippedExercises.names(), Set.of(Paths.WARNING_SIGNS));
    }
}
