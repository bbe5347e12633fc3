package org.steadyback.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

import org.steadyback.text.Texts;

/**
 * Passwords that are tried first by whoever guesses: the commonest, one or two characters over and over, keys in a row, one's own name.
 * Length alone does not stop these; what is said names the reason. Pure, but for the list that it reads once.
 */
final class EasyPasswords {

    private static final PasswordTexts SAY = Texts.of(PasswordTexts.class);

    /** A piece that comes again and again is none longer than this. */
    private static final int LONGEST_PIECE = 4;

    /** So many keys on end are a row. */
    private static final int SHORTEST_RUN = 4;

    /** So many characters beside rows, or letters beside one's own name, are too few to make a password. */
    private static final int TOO_FEW_BESIDE = 4;

    private static final int SHORTEST_NAME = 3;

    private static final List<String> ROWS = Stream.of(
                    "1234567890",
                    "qwertyuiop",
                    "qwertzuiop",
                    "azertyuiop",
                    "asdfghjkl",
                    "qsdfghjklm",
                    "zxcvbnm",
                    "yxcvbnm",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                    "abcdefghijklmnopqrstuvwxyz")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private static final Set<String> COMMON = common();

    private EasyPasswords() {}

    /** Why it is too easy, whoever takes it; empty where it is not. */
    static Optional<String> refusal(String password) {
        var plain = plain(password);
        if (plain.codePoints().distinct().count() <= 2 || repeats(plain)) {
            return Optional.of(SAY.repeats());
        }
        if (besideRows(plain) < TOO_FEW_BESIDE) {
            return Optional.of(SAY.keysInARow());
        }
        if (isCommon(letters(plain))) {
            return Optional.of(SAY.common());
        }
        return Optional.empty();
    }

    /**
     * Why it is too easy for this person.
     *
     * @param email with which they sign in
     */
    static Optional<String> refusal(String password, String name, String email) {
        var left = letters(plain(password));
        boolean taken = false;
        for (var own : own(name, email)) {
            taken |= left.contains(own);
            left = left.replace(own, "");
        }
        return taken && left.codePointCount(0, left.length()) < TOO_FEW_BESIDE
                ? Optional.of(SAY.ownName())
                : Optional.empty();
    }

    /**
     * The same as an exception, for whoever takes a password for an account.
     *
     * @throws IllegalArgumentException with a sentence for the field
     */
    static void refuse(Password password, String name, String email) {
        refusal(password.value(), name, email).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    /** The longest first, so that "ann" takes no part out of "hannah". */
    private static List<String> own(String name, String email) {
        return Stream.of(name + " " + email + " steadyback")
                .map(EasyPasswords::plain)
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .toList();
    }

    private static boolean repeats(String plain) {
        var pieces = plain.codePoints().toArray();
        for (int each = 1; each <= Math.min(LONGEST_PIECE, pieces.length / 2); each++) {
            boolean same = true;
            for (int at = each; at < pieces.length && same; at++) {
                same = pieces[at] == pieces[at - each];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static int besideRows(String plain) {
        int beside = 0;
        int at = 0;
        while (at < plain.length()) {
            int run = run(plain, at);
            if (run >= SHORTEST_RUN) {
                at += run;
            } else {
                beside++;
                at++;
            }
        }
        return beside;
    }

    private static int run(String plain, int from) {
        int longest = 0;
        for (var row : ROWS) {
            for (int to = plain.length(); to - from > longest; to--) {
                if (row.contains(plain.substring(from, to))) {
                    longest = to - from;
                }
            }
        }
        return longest;
    }

    private static boolean isCommon(String letters) {
        return COMMON.contains(letters)
                || letters.length() % 2 == 0
                        && letters.substring(0, letters.length() / 2).equals(letters.substring(letters.length() / 2))
                        && COMMON.contains(letters.substring(letters.length() / 2));
    }

    /** In lower case, without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }

    /** With what stands for a letter as that letter, and without all else that is none. */
    private static String letters(String plain) {
        var ends = plain.replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+\\z", "");
        return ends.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]+", "");
    }

    private static Set<String> common() {
        var file = new ClassPathResource("access/common-passwords.txt");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
