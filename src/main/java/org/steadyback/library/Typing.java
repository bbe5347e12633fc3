package org.steadyback.library;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Forgives errors of typing: what somebody may have meant by a word that occurs nowhere. */
final class Typing {

    private static final int MOST_FORGIVEN = 2;
    private static final int LONGEST_ENDING = 4;

    private Typing() {}

    /** The known words nearest to the one that was typed; empty if none is near enough. */
    static List<String> meant(String typed, Collection<String> known) {
        int nearest = forgiven(typed);
        var meant = new TreeSet<String>();
        for (var word : known) {
            // a word may be unfinished while somebody types it
            int errors = Math.min(errors(typed, word), errors(typed, begin(word, typed.length())));
            if (hasAnEnding(typed, word)) {
                errors = Math.min(errors, MOST_FORGIVEN);
            }
            if (errors == 0) {
                continue; // it is found as it is
            }
            if (errors < nearest) {
                nearest = errors;
                meant.clear();
            }
            if (errors == nearest) {
                meant.add(word);
            }
        }
        return List.copyOf(meant);
    }

    /** "Children" for "child": a longer ending of a word that is long enough to be known by itself. */
    private static boolean hasAnEnding(String typed, String word) {
        return word.length() >= 5 && typed.startsWith(word) && typed.length() - word.length() <= LONGEST_ENDING;
    }

    /** How many errors a word of this length is forgiven: none up to three letters, two from seven on. */
    static int forgiven(String typed) {
        if (typed.length() < 4) {
            return 0;
        }
        return typed.length() < 7 ? 1 : MOST_FORGIVEN;
    }

    /** Letters left out, added, changed, or swapped with their neighbour. */
    static int errors(String typed, String meant) {
        var before = new int[meant.length() + 1];
        var last = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            var now = new int[meant.length() + 1];
            now[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int changed = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[meant.length()];
    }

    private static String begin(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
