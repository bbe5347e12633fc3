package org.steadyback.library;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How the library speaks: short, without words that frighten, blame or order about. */
final class PlainWords {

    private static final Pattern FRIGHT = whole(
            "damag\\w*|wear and tear|danger\\w*|harm\\w*|injur\\w*|degenerat\\w*|crumbl\\w*|slipped|weak back|bad back"
                    + "|avoid bending|no pain,? no gain");
    private static final Pattern ORDER = whole("must|never|your fault");
    private static final Pattern DOSE = whole("\\d+|(?:two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty)"
            + " (?:times|seconds?|minutes?|breaths|repetitions|sets)");

    private PlainWords() {}

    /** Takes a text of that length at most, in plain words. */
    static UnaryOperator<String> upTo(int longest) {
        return text -> {
            refuse(text, ORDER, "gives orders or blames");
            return name(longest).apply(text);
        };
    }

    /** The same for what to do; how much of it is the physio's to say, and stands in the dose. */
    static UnaryOperator<String> doing(int longest) {
        return text -> {
            refuse(text, DOSE, "is a dose, which does not belong here");
            return upTo(longest).apply(text);
        };
    }

    /** A name or a clinical cue: short, and nothing that frightens. */
    static UnaryOperator<String> name(int longest) {
        return text -> {
            if (text.isBlank() || text.length() > longest) {
                throw new IllegalArgumentException("must have 1 to " + longest + " characters, not " + text.length());
            }
            if (text.contains("!")) {
                throw new IllegalArgumentException("no exclamation marks");
            }
            refuse(text, FRIGHT, "frightens");
            return text;
        };
    }

    private static void refuse(String text, Pattern words, String why) {
        var found = words.matcher(text);
        if (found.find()) {
            throw new IllegalArgumentException("'" + found.group() + "' " + why);
        }
    }

    private static Pattern whole(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
