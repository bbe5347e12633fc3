package org.steadyback.education;

/** Names an article; the last part of its address. That there is such an article is not said. */
public record ArticleSlug(String value) {

    public ArticleSlug {
        if (!value.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("'" + value + "' names no article");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
