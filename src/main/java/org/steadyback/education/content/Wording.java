package org.steadyback.education.content;

import java.util.List;
import java.util.regex.Pattern;

/** Words that frighten or shout, and characters that would be markup somewhere (look and voice; fact sheet S19, S40). */
final class Wording {

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

    private Wording() {}

    static void check(Line line) {
        for (var word : FRIGHTENING) {
            var found = word.matcher(line.text());
            if (found.find()) {
                throw line.fault("'" + found.group() + "' is a word that frightens; say it in another way");
            }
        }
        if (line.text().contains("!")) {
            throw line.fault("no exclamation marks");
        }
        var markup = MARKUP.matcher(line.text());
        if (markup.find()) {
            throw line.fault("'" + markup.group() + "' is neither text nor one of the few marks of an article");
        }
    }

    private static Pattern word(String pattern) {
        return Pattern.compile("\\b" + pattern + "\\b", Pattern.CASE_INSENSITIVE);
    }
}
