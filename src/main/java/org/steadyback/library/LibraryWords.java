package org.steadyback.library;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.text.Language;
import org.steadyback.text.Translated;

/** What a language has of families, exercises, their starts and sets, for whoever translates. */
public final class LibraryWords {

    private LibraryWords() {}

    /** @throws org.steadyback.text.ContentFault naming file and line of everything that is wrong */
    public static List<Translated> in(Language language) {
        return Stream.concat(
                        LibraryFiles.in(language).parts().stream(),
                        Stream.of(StartWords.in(language), ExerciseSets.in(language)))
                .toList();
    }
}
