package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.Entry;
import org.steadyback.text.Translated;
import org.steadyback.text.Wording;

/** What another language has of everything there is to read. */
public record TranslatedShelf(Translated articles, Translated movements, Translated sources) {

    /** @throws org.steadyback.text.ContentFault with file and line of everything that is wrong */
    public static TranslatedShelf of(Shelf.Files originals, Shelf.Translation translation) {
        var language = translation.language();
        return new TranslatedShelf(
                new Translated(language, articles(originals.articles()), articles(translation.articles())),
                new Translated(
                        language,
                        each(originals.movements().entries(), _ -> Movement.WORDS),
                        each(
                                only(
                                        translation
                                                .movements()
                                                .map(Entry::entries)
                                                .orElse(List.of()),
                                        _ -> Movement.WORDS),
                                _ -> Movement.WORDS)),
                new Translated(
                        language,
                        each(originals.sources().entries(), ArticleSource::words),
                        each(
                                only(translation.sources().map(Entry::entries).orElse(List.of()), ArticleSource::words),
                                ArticleSource::words)));
    }

    /** All that a translator looks at. */
    public List<Translated> parts() {
        return List.of(articles, movements, sources);
    }

    private static List<Wording> articles(SortedMap<String, String> files) {
        var faults = new ContentFaults();
        var words = new ArrayList<Wording>();
        files.forEach((file, text) -> faults.gather(() -> words.add(ArticleFile.words(file, text))));
        faults.throwIfAny();
        return words;
    }

    private static List<Wording> each(List<Entry> entries, Function<String, String[]> fields) {
        return entries.stream()
                .map(entry -> Wording.of(entry.name(), entry, fields.apply(entry.name())))
                .toList();
    }

    /** A translation has the fields that hold words, and its stamp. */
    private static List<Entry> only(List<Entry> entries, Function<String, String[]> fields) {
        for (var entry : entries) {
            var known = new ArrayList<>(List.of(fields.apply(entry.name())));
            known.add(Wording.OF);
            entry.only(known.toArray(String[]::new));
        }
        return entries;
    }
}
