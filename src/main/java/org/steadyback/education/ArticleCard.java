package org.steadyback.education;

import org.steadyback.education.content.Article;
import org.steadyback.text.Language;

/**
 * An article as a list shows it.
 *
 * @param minutes how long it takes to read, without hurry
 * @param language in which title and summary are
 */
public record ArticleCard(ArticleSlug slug, String title, String summary, int minutes, Language language) {

    static ArticleCard of(Article article) {
        return new ArticleCard(
                new ArticleSlug(article.slug()),
                article.title(),
                article.summary(),
                article.minutes(),
                article.language());
    }
}
