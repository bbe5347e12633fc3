package org.steadyback.education;

import org.steadyback.education.content.Article;

/**
 * An article as a list shows it.
 *
 * @param minutes how long it takes to read, without hurry
 */
public record ArticleCard(ArticleSlug slug, String title, String summary, int minutes) {

    static ArticleCard of(Article article) {
        return new ArticleCard(new ArticleSlug(article.slug()), article.title(), article.summary(), article.minutes());
    }
}
