package org.steadyback.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the words of a search are read: "level 2 extension exercise, standing, fine with osteoporosis" asks for a level, a
 * direction, a position and a condition, and leaves no word to look for; "cat cow" leaves both.
 *
 * @param all every word that says something, in order
 * @param rest the words that are left to look for
 * @param asks what the other words ask for
 * @param readAs the same in words, for whoever typed it
 */
record SearchWords(List<String> all, List<String> rest, ExerciseFilter asks, List<String> readAs) {

    /** Words that only hold the others together. */
    private static final Set<String> SMALL = Set.of(
            ("a an and are at be but can do exercise exercises fine for from good have having i in is it me my of ok okay on or "
                            + "our patient patients people person safe somebody someone suit suitable suits that the their them to us "
                            + "which who with you your")
                    .split(" "));

    SearchWords {
        all = List.copyOf(all);
        rest = List.copyOf(rest);
        readAs = List.copyOf(readAs);
    }

    static SearchWords read(String text) {
        return new Reading(words(text)).read();
    }

    /** Whether there is nothing to look for: an empty text, or one of small words only. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Letters and digits, in lower case; every other character parts two words. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Goes through the words from left to right, the longest phrase first. */
    private static final class Reading {

        private final List<String> words;
        private final List<String> rest = new ArrayList<>();
        private final Set<String> readAs = new LinkedHashSet<>();
        private ExerciseFilter asks = ExerciseFilter.none();
        private int at;

        Reading(List<String> words) {
            this.words = words;
        }

        SearchWords read() {
            while (at < words.size()) {
                if (!level() && !phrase()) {
                    var word = words.get(at++);
                    if (!SMALL.contains(word)) {
                        rest.add(word);
                    }
                }
            }
            var all = words.stream().filter(word -> !SMALL.contains(word)).toList();
            return new SearchWords(all, rest, asks, List.copyOf(readAs));
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
