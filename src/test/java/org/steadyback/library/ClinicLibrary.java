package org.steadyback.library;

import java.util.List;

/** The library that comes with the portal, read once for all tests. */
final class ClinicLibrary {

    static final List<ExerciseContent> CONTENT = LibraryFiles.read();
    static final List<ExerciseCard> CARDS =
            CONTENT.stream().map(ExerciseContent::card).toList();

    private ClinicLibrary() {}

    static ExerciseContent content(String id) {
        return CONTENT.stream()
                .filter(content -> content.card().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
