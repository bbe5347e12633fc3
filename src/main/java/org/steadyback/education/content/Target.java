package org.steadyback.education.content;

import java.util.Map;
import java.util.Set;

import org.steadyback.text.Place;

/** Where a link of an article leads: another article, an exercise, or a page of the portal. */
public record Target(Kind kind, String name) {

    public enum Kind {
        ARTICLE,
        EXERCISE,
        PAGE
    }

    /** What may be linked to: articles and pages by name, exercises by slug with what they are called. */
    public record Known(Set<String> articles, Map<String, String> exercises, Set<String> pages) {}

    /** Reads {@code article:pacing}; a link that leads nowhere is a fault of its place. */
    static Target parse(Place place, String words, Known known) {
        var colon = words.indexOf(':');
        var name = words.substring(colon + 1);
        var target = switch (colon < 0 ? "" : words.substring(0, colon)) {
            case "article" -> new Target(Kind.ARTICLE, name);
            case "exercise" -> new Target(Kind.EXERCISE, name);
            case "page" -> new Target(Kind.PAGE, name);
            default -> throw place.fault("'" + words + "' is no link to an article, an exercise or a page");
        };
        if (!target.isIn(known)) {
            throw place.fault("'" + words + "' leads nowhere");
        }
        return target;
    }

    private boolean isIn(Known known) {
        return switch (kind) {
            case ARTICLE -> known.articles().contains(name);
            case EXERCISE -> known.exercises().containsKey(name);
            case PAGE -> known.pages().contains(name);
        };
    }
}
