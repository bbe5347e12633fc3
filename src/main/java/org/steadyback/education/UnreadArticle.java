package org.steadyback.education;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The newest article that was given and is not read yet, for the statement of another page.
 *
 * @param by the name of who gave it
 * @param more how many others wait
 */
public record UnreadArticle(ArticleCard article, String by, int more) {

    /** A lateral table with a row, or none, for the patient {@code p}. */
    public static final String OF_P = """
            (SELECT a.article AS unread_article, c.display_name AS unread_by, count(*) OVER () AS unread
               FROM article_assignment a JOIN account c ON c.account_id = a.assigned_by
              WHERE a.patient_id = p.patient_id AND a.withdrawn_at IS NULL
                AND (SELECT r.is_read FROM article_read r WHERE r.patient_id = a.patient_id AND r.article = a.article
                      ORDER BY r.marked_at DESC, r.article_read_id DESC LIMIT 1) IS NOT TRUE
              ORDER BY a.assigned_at DESC, a.article_assignment_id DESC LIMIT 1)""";

    /** From a row that has the columns of {@link #OF_P}; empty as well for an article that a later release left out. */
    public static Optional<UnreadArticle> of(ResultSet row, Articles articles) throws SQLException {
        var slug = row.getString("unread_article");
        if (slug == null) {
            return Optional.empty();
        }
        var by = row.getString("unread_by");
        int more = row.getInt("unread") - 1;
        return articles.card(new ArticleSlug(slug)).map(card -> new UnreadArticle(card, by, more));
    }
}
