package org.steadyback.education;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.steadyback.education.content.Shelf;
import org.steadyback.library.ShippedExercises;
import org.steadyback.uikit.Paths;

/** Reads the folder of articles that comes with the portal. */
final class ContentFolder {

    private static final String FOLDER = "education/";

    private ContentFolder() {}

    static Shelf read() {
        var files = new Shelf.Files(articles(), named("sources.txt"), named("movements.txt"));
        return Shelf.read(files, ShippedExercises.names(), Set.of(Paths.WARNING_SIGNS));
    }

    private static Map<String, String> articles() {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*.md")) {
                texts.put(FOLDER + Objects.requireNonNull(file.getFilename()), text(file));
            }
            return texts;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Shelf.Files.Named named(String name) {
        return new Shelf.Files.Named(
                FOLDER + name, text(new org.springframework.core.io.ClassPathResource(FOLDER + name)));
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
