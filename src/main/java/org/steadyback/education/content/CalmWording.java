package org.steadyback.education.content;

import java.util.List;
import java.util.regex.Pattern;

import org.steadyback.text.Place;
import org.steadyback.text.Value;

/** Words that frighten or shout, and characters that would be markup somewhere (look and voice; fact sheet S19, S40). */
final class CalmWording {

    private static final List<Pattern> FRIGHTENING = List.of(
            word("damag\\w*"),
            word("wear and tear"),
            word("danger\\w*"),
            word("harm\\w*"),
            word("degenerat\\w*"),
            word("crumbl\\w*"),
            word("slipped"),
            word("weak back"),
            word("bad back"),
            word("no pain,? no gain"));

    private static final Pattern MARKUP = Pattern.compile("[<>*_`#|\\\\{}]|\\p{Cntrl}");

    private CalmWording() {}

    /** The text of a field, no longer than that. */
    static String checked(Value value, int longest) {
        if (value.text().length() > longest) {
            throw value.fault(
                    "has %s characters; %s are the most".formatted(value.text().length(), longest));
        }
        return checked(value.place(), value.text());
    }

    static String checked(Place place, String text) {
        for (var word : FRIGHTENING) {
            var found = word.matcher(text);
            if (found.find()) {
                throw place.fault("'" + found.group() + "' is a word that frightens; say it in another way");
            }
        }
        if (text.contains("!")) {
            throw place.fault("no exclamation marks");
        }
        var markup = MARKUP.matcher(text);
        if (markup.find()) {
            throw place.fault("'" + markup.group() + "' is neither text nor one of the few marks of an article");
        }
        return text;
    }

    private static Pattern word(String pattern) {
        return Pattern.compile("\\b" + pattern + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
