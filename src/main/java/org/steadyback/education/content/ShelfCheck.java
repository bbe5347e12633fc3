package org.steadyback.education.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steadyback.text.ContentFaults;
import org.steadyback.text.Place;

/** The rules that hold between the files: places in the list, sources that are used, no sentence in two places. */
final class ShelfCheck {

    private final ContentFaults faults;

    ShelfCheck(ContentFaults faults) {
        this.faults = faults;
    }

    void check(
            Map<String, Article> articles,
            Map<String, ArticleSource.Listed> sources,
            Place movementFile,
            List<Movement> movements) {
        refuseAPlaceTakenTwice(articles);
        refuseUnusedSources(articles, sources);
        var passages = new TreeMap<String, List<String>>();
        articles.forEach((file, article) -> passages.put(file, article.passages()));
        passages.put(
                movementFile.file(),
                movements.stream()
                        .flatMap(movement -> movement.passages().stream())
                        .toList());
        refuseSharedSentences(passages);
    }

    private void refuseAPlaceTakenTwice(Map<String, Article> articles) {
        var taken = new HashSet<Integer>();
        articles.forEach((file, article) -> {
            refuse(
                    !taken.add(article.order()),
                    new Place(file, 1),
                    "another article has 'order' " + article.order() + " too");
            refuse(
                    article.seeAlso().contains(new Target(Target.Kind.ARTICLE, article.slug())),
                    new Place(file, 1),
                    "'see also' leads to the article itself");
        });
    }

    private void refuseUnusedSources(Map<String, Article> articles, Map<String, ArticleSource.Listed> sources) {
        var used = articles.values().stream()
                .flatMap(article -> article.sources().stream())
                .collect(Collectors.toSet());
        sources.forEach((key, entry) ->
                refuse(!used.contains(entry.source()), entry.place(), "no article names source '" + key + "'"));
    }

    private void refuseSharedSentences(Map<String, List<String>> passages) {
        var said = new HashMap<String, String>();
        passages.forEach((file, texts) -> texts.stream()
                .flatMap(Sentences::comparable)
                .distinct()
                .forEach(sentence -> {
                    var elsewhere = said.putIfAbsent(sentence, file);
                    refuse(elsewhere != null, new Place(file, 1), "'" + sentence + "' stands in " + elsewhere + " too");
                }));
    }

    private void refuse(boolean wrong, Place place, String what) {
        if (wrong) {
            faults.add(place, what);
        }
    }
}
