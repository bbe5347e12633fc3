package org.steadyback.education.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules that hold between the files: places in the list, sources that are used, no sentence in two places. */
final class ShelfCheck {

    private ShelfCheck() {}

    static void check(
            Map<String, Article> articles,
            Map<String, Source.Entry> sources,
            String movementFile,
            List<Movement> movements) {
        refuseAPlaceTakenTwice(articles);
        refuseUnusedSources(articles, sources);
        var passages = new HashMap<String, List<String>>();
        articles.forEach((file, article) -> passages.put(file, article.passages()));
        passages.put(
                movementFile,
                movements.stream()
                        .flatMap(movement -> movement.passages().stream())
                        .toList());
        refuseSharedSentences(passages);
    }

    private static void refuseAPlaceTakenTwice(Map<String, Article> articles) {
        var taken = new HashSet<Integer>();
        articles.forEach((file, article) -> {
            if (!taken.add(article.order())) {
                throw new BadContent(file, 1, "another article has 'order' " + article.order() + " too");
            }
            if (article.seeAlso().contains(new Target(Target.Kind.ARTICLE, article.slug()))) {
                throw new BadContent(file, 1, "'see also' leads to the article itself");
            }
        });
    }

    private static void refuseUnusedSources(Map<String, Article> articles, Map<String, Source.Entry> sources) {
        var used = articles.values().stream()
                .flatMap(article -> article.sources().stream())
                .collect(Collectors.toSet());
        for (var entry : sources.values()) {
            if (!used.contains(entry.source())) {
                throw entry.line()
                        .fault("no article names source '" + entry.source().key() + "'");
            }
        }
    }

    private static void refuseSharedSentences(Map<String, List<String>> passages) {
        var said = new HashMap<String, String>();
        passages.forEach((file, texts) -> texts.stream()
                .flatMap(Sentences::comparable)
                .distinct()
                .forEach(sentence -> {
                    var elsewhere = said.putIfAbsent(sentence, file);
                    if (elsewhere != null) {
                        throw new BadContent(file, 1, "'" + sentence + "' stands in " + elsewhere + " too");
                    }
                }));
    }
}
