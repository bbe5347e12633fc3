package org.steadyback.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.steadyback.kernel.Folding;

/**
 * How the words of a search are read: "level 2 extension exercise, standing, fine with osteoporosis" asks for a level, a
 * direction, a position and a condition, and leaves no word to look for; "cat cow" leaves both. "Not lying" leaves lying out; what is to be
 * left out in another way is named as not understood, and never looked for.
 *
 * @param all every word that says something, in order
 * @param rest the words that are left to look for
 * @param asks what the other words ask for
 * @param readAs the same in words, for whoever typed it
 * @param notUnderstood what was to be left out, and nothing here knows how: "without band"
 */
record SearchWords(
        List<String> all, List<String> rest, ExerciseFilter asks, List<String> readAs, List<String> notUnderstood) {

    /** Words that only hold the others together. */
    private static final Set<String> SMALL = Set.of(
            ("a an and are at be but can do exercise exercises fine for from good have having i in is it me my of ok okay on or "
                            + "our patient patients people person safe somebody someone suit suitable suits that the their them to us "
                            + "which who with you your")
                    .split(" "));

    /** Words that leave out what follows them. */
    private static final Set<String> LEAVING_OUT =
            Set.of("not", "no", "without", "except", "excluding", "avoid", "avoiding", "never", "nor", "w/o");

    /** Words that end what is left out. */
    private static final Set<String> GOING_ON = Set.of("and", "but", "with", "or");

    SearchWords {
        all = List.copyOf(all);
        rest = List.copyOf(rest);
        readAs = List.copyOf(readAs);
        notUnderstood = List.copyOf(notUnderstood);
    }

    static SearchWords read(String text) {
        return new Reading(Folding.words(text)).read();
    }

    /** Whether there is nothing to look for: an empty text, or one of small words only. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Goes through the words from left to right, the longest phrase first. */
    private static final class Reading {

        private final List<String> words;
        private final List<String> rest = new ArrayList<>();
        private final Set<String> readAs = new LinkedHashSet<>();
        private final List<String> notUnderstood = new ArrayList<>();
        private ExerciseFilter asks = ExerciseFilter.none();
        private int at;

        Reading(List<String> words) {
            this.words = words;
        }

        SearchWords read() {
            while (at < words.size()) {
                if (!level() && !phrase() && !leftOut()) {
                    var word = words.get(at++);
                    if (!SMALL.contains(word)) {
                        rest.add(word);
                    }
                }
            }
            var all = words.stream().filter(word -> !SMALL.contains(word)).toList();
            return new SearchWords(all, rest, asks, List.copyOf(readAs), notUnderstood);
        }

        private boolean phrase() {
            var phrase = SearchPhrases.at(words.subList(at, words.size()));
            phrase.ifPresent(found -> {
                asks = found.asks().apply(asks);
                readAs.add(found.says());
                at += found.length();
            });
            return phrase.isPresent();
        }

        /** "not lying", "without wrist load", "not lying or sitting"; what else is to be left out is not looked for either. */
        private boolean leftOut() {
            if (!LEAVING_OUT.contains(words.get(at))) {
                return false;
            }
            var without = words.get(at++);
            boolean more = true;
            while (more) {
                while (at < words.size() && SMALL.contains(words.get(at))) {
                    at++;
                }
                more = at < words.size()
                        && leftOut(without)
                        && at < words.size()
                        && words.get(at).equals("or");
            }
            return true;
        }

        private boolean leftOut(String without) {
            var phrase = SearchPhrases.without(words.subList(at, words.size()));
            phrase.ifPresentOrElse(
                    found -> {
                        asks = found.asks().apply(asks);
                        readAs.add(found.says());
                        at += found.length();
                    },
                    () -> notUnderstood.add(without + " " + String.join(" ", unknown())));
            return phrase.isPresent();
        }

        private List<String> unknown() {
            var some = new ArrayList<String>();
            do {
                some.add(words.get(at++));
            } while (at < words.size()
                    && !GOING_ON.contains(words.get(at))
                    && !LEAVING_OUT.contains(words.get(at))
                    && SearchPhrases.at(words.subList(at, words.size())).isEmpty());
            return some;
        }

        /** "level 2", "levels 1 and 2", "level 1-3": everything between two numbers that are only parted by a dash or "to". */
        private boolean level() {
            if (!words.get(at).matches("levels?|lvl") || at + 1 == words.size()) {
                return false;
            }
            var levels = new LinkedHashSet<Integer>();
            int next = at + 1;
            while (next < words.size()) {
                var word = words.get(next);
                if (isLevel(word)) {
                    add(levels, level(word), words.get(next - 1));
                } else if (!word.matches("to|and|or")) {
                    break;
                }
                next++;
            }
            if (levels.isEmpty()) {
                return false;
            }
            at = next;
            levels.addAll(asks.levels());
            asks = asks.withLevels(levels);
            levels.stream().sorted().forEach(level -> readAs.add("level " + level));
            return true;
        }

        private static void add(Set<Integer> levels, int level, String before) {
            int from = level;
            if (!levels.isEmpty() && (before.equals("to") || isLevel(before))) {
                from = Math.min(level, levels.stream().max(Integer::compare).orElseThrow());
            }
            for (int each = from; each <= level; each++) {
                levels.add(each);
            }
        }

        private static boolean isLevel(String word) {
            return word.matches("[1-5]|one|two|three|four|five");
        }

        private static int level(String word) {
            return switch (word) {
                case "one" -> 1;
                case "two" -> 2;
                case "three" -> 3;
                case "four" -> 4;
                case "five" -> 5;
                default -> Integer.parseInt(word);
            };
        }
    }
}
