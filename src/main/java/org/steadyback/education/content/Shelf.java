package org.steadyback.education.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steadyback.education.content.Target.Known;
import org.steadyback.text.ContentFault;
import org.steadyback.text.ContentFaults;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;

/**
 * Everything there is to read.
 *
 * @param articles in their order
 * @param movements in the library's order of directions
 * @param exercises what the exercises that may be linked to are called, by slug
 */
public record Shelf(List<Article> articles, List<Movement> movements, Map<String, String> exercises) {

    public Shelf {
        articles = List.copyOf(articles);
        movements = List.copyOf(movements);
        exercises = Map.copyOf(exercises);
    }

    /**
     * What is read.
     *
     * @param articles the texts by the files' names
     */
    public record Files(SortedMap<String, String> articles, Entry sources, Entry movements) {}

    /** What there is of it in another language; each may be missing. */
    public record Translation(
            Language language,
            SortedMap<String, String> articles,
            Optional<Entry> sources,
            Optional<Entry> movements) {}

    /**
     * Reads all of it.
     *
     * @throws ContentFault with file and line of everything that is wrong
     */
    public static Shelf read(Files files, Map<String, String> exercises, Set<String> pages) {
        var sources = ArticleSource.read(files.sources());
        var slugs = files.articles().keySet().stream().map(ArticleFile::slugOf).collect(Collectors.toSet());
        var links = new Known(slugs, exercises, pages);
        var articles = new TreeMap<String, Article>();
        var movements = new ArrayList<Movement>();
        var faults = new ContentFaults();
        files.articles()
                .forEach((file, text) ->
                        faults.gather(() -> articles.put(file, ArticleFile.read(file, text, sources, links))));
        faults.gather(() -> movements.addAll(Movement.read(files.movements(), links)));
        faults.throwIfAny(); // what was not read cannot be compared
        new ShelfCheck(faults).check(articles, sources, files.movements().place(), movements);
        faults.throwIfAny();
        return new Shelf(
                articles.values().stream()
                        .sorted(Comparator.comparingInt(Article::order))
                        .toList(),
                movements,
                exercises);
    }

    /**
     * The same in another language, and in English what it has not, or not of these words.
     *
     * @param exercises what they are called there
     * @throws ContentFault with file and line of everything that is wrong
     */
    public Shelf in(Files originals, Translation translation, Map<String, String> exercises, Set<String> pages) {
        var parts = TranslatedShelf.of(originals, translation);
        var sources = new LinkedHashMap<>(ArticleSource.read(originals.sources()));
        sources.replaceAll((key, listed) -> parts.sources()
                .fitting(key)
                .map(words ->
                        new ArticleSource.Listed(words.place(), listed.source().in(translation.language(), words)))
                .orElse(listed));
        var slugs = articles.stream().map(Article::slug).collect(Collectors.toSet());
        var links = new Known(slugs, this.exercises, pages);
        var faults = new ContentFaults();
        var read = new ArrayList<Article>();
        for (var article : articles) {
            faults.gather(() -> read.add(parts.articles()
                    .fitting(article.slug())
                    .map(words -> words.place().file())
                    .map(file -> ArticleFile.translated(
                            file,
                            Objects.requireNonNull(translation.articles().get(file)),
                            article,
                            translation.language(),
                            sources,
                            links))
                    .orElse(article)));
        }
        faults.throwIfAny();
        return new Shelf(
                read,
                movements.stream()
                        .map(movement -> parts.movements()
                                .fitting(movement.direction())
                                .map(words -> movement.in(translation.language(), words))
                                .orElse(movement))
                        .toList(),
                exercises);
    }
}
