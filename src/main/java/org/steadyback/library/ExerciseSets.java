package org.steadyback.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sets that come with the portal: read once at start, the same for everybody. */
@Component
public class ExerciseSets {

    static final String NAME = "sets/exercise-sets.txt";

    private final List<ExerciseSet> all = read();

    /** In the order of the file. */
    public List<ExerciseSet> all() {
        return all;
    }

    public Optional<ExerciseSet> bySlug(String slug) {
        return all.stream().filter(set -> set.slug().equals(slug)).findFirst();
    }

    static List<ExerciseSet> read() {
        try {
            var text = new ClassPathResource(NAME).getContentAsString(StandardCharsets.UTF_8);
            return ExerciseSetFile.read(NAME, text.lines().toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
