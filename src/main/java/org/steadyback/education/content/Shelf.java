package org.steadyback.education.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steadyback.education.content.Target.Known;

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

    /** The texts of the files, by their names. */
    public record Files(Map<String, String> articles, Named sources, Named movements) {

        public record Named(String file, String text) {}
    }

    /**
     * Reads all of it.
     *
     * @throws BadContent with file and line if anything is wrong
     */
    public static Shelf read(Files files, Map<String, String> exercises, Set<String> pages) {
        var sources = Source.parse(files.sources().file(), files.sources().text());
        var slugs = files.articles().keySet().stream().map(ArticleFile::slugOf).collect(Collectors.toSet());
        var links = new Known(slugs, exercises, pages);
        var articles = new TreeMap<String, Article>();
        files.articles().forEach((file, text) -> articles.put(file, ArticleFile.parse(file, text, sources, links)));
        var movements =
                Movement.parse(files.movements().file(), files.movements().text(), links);
        ShelfCheck.check(articles, sources, files.movements().file(), movements);
        return new Shelf(
                articles.values().stream()
                        .sorted(Comparator.comparingInt(Article::order))
                        .toList(),
                movements,
                exercises);
    }
}
