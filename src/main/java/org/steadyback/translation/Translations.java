package org.steadyback.translation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.education.EducationTranslation;
import org.steadyback.library.LibraryWords;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.TextTranslation;
import org.steadyback.text.Translated;
import org.steadyback.translation.LanguageState.Kind;
import org.steadyback.translation.LanguageState.Part;

/** What the languages of this release have, for whoever switches them on. */
@Service
public class Translations {

    /** As the modules list them. */
    private static final List<Kind> OF_LIBRARY = List.of(Kind.FAMILIES, Kind.EXERCISES, Kind.STARTS, Kind.SETS);

    private static final List<Kind> OF_EDUCATION = List.of(Kind.ARTICLES, Kind.MOVEMENTS, Kind.SOURCES);

    private volatile @Nullable List<LanguageState> known;

    /** Each language but the original. Read from the files when first asked: they are those of the release. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<LanguageState> all() {
        var states = known;
        if (states == null) {
            states = Languages.all().stream()
                    .filter(language -> !language.equals(Language.ENGLISH))
                    .map(Translations::of)
                    .toList();
            known = states;
        }
        return states;
    }

    static LanguageState of(Language language) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Kind.SENTENCES, TextTranslation.extent("text/", language)));
        parts.add(new Part(Kind.SAFETY, TextTranslation.extent("screening/", language)));
        add(parts, OF_LIBRARY, LibraryWords.in(language));
        add(parts, OF_EDUCATION, EducationTranslation.in(language));
        return new LanguageState(language, List.copyOf(parts));
    }

    private static void add(List<Part> parts, List<Kind> kinds, List<Translated> found) {
        if (found.size() != kinds.size()) {
            throw new IllegalStateException("There are " + found.size() + " kinds, not " + kinds);
        }
        for (int i = 0; i < kinds.size(); i++) {
            parts.add(new Part(kinds.get(i), found.get(i).extent()));
        }
    }
}
