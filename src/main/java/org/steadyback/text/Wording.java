package org.steadyback.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one thing in a content file, in one language: of an exercise, an article, a movement, a set. A translation bears the
 * stamp of the original that it was made from, {@code of: 1a2b3c4d}; when a word of the original changes, it fits no longer.
 *
 * @param name by which original and translation find each other
 * @param place where it begins
 * @param of the stamp that it bears; an original bears none
 * @param said its words by the names of their fields, in one order in all languages; an entry of a list each
 */
public record Wording(String name, Place place, Optional<Value> of, List<Value> said) {

    /** The field of a stamp. */
    public static final String OF = "of";

    private static final int STAMP_BYTES = 4;

    /** Keys of sources and targets of links: what a translation takes over as it is. */
    private static final Pattern MARK = Pattern.compile("\\[[A-Z][A-Z0-9]{1,9}]|\\[experience]|]\\([^)]*\\)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What parts the thousands of a number in one language and not in another. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[., \u00a0\u202f](?=\\d{3}\\b)");

    public Wording {
        said = List.copyOf(said);
    }

    /** Of fields in the order in which they are named here; those that are not there are left out. */
    public static Wording of(String name, Entry entry, String... fields) {
        return new Wording(
                name,
                entry.place(),
                entry.optional(OF),
                Stream.of(fields).flatMap(field -> entry.said(field).stream()).toList());
    }

    /**
     * The first eight hexadecimal digits of SHA-256, in UTF-8, over a line {@code field: words} for each of the words, each line with its
     * end. How a file is quoted and broken does not count.
     */
    public String stamp() {
        var lines = said.stream()
                .map(value -> value.name() + ": " + value.text() + "\n")
                .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, STAMP_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it was made from these very words. */
    public boolean isOf(Wording original) {
        return of.filter(stamp -> stamp.text().equals(original.stamp())).isPresent();
    }

    /** The text of a field that is there once. */
    public String text(String field) {
        return texts(field).getFirst();
    }

    /** The texts of a list, or of a field that may be missing. */
    public List<String> texts(String field) {
        return said.stream()
                .filter(value -> value.name().equals(field))
                .map(Value::text)
                .toList();
    }

    /** What it says in another form than its original: other fields, more or fewer entries of a list, other keys of sources or links. */
    void check(Wording original, ContentFaults faults) {
        var mine = byField();
        var theirs = original.byField();
        theirs.forEach((field, values) -> {
            var here = mine.getOrDefault(field, List.of());
            if (here.size() != values.size()) {
                faults.add(
                        here.isEmpty() ? place : here.getFirst().place(),
                        "'%s' has %s here and %s in the original".formatted(field, here.size(), values.size()));
            } else {
                compare(values, here, MARK).forEach(difference -> faults.add(difference.place(), difference.what()));
            }
        });
        mine.forEach((field, values) -> {
            if (!theirs.containsKey(field)) {
                faults.add(values.getFirst().place(), "'" + field + "' is not in the original");
            }
        });
    }

    /** A number that is said in one language and not in the other; where the form differs nothing is compared. */
    List<Difference> otherNumbers(Wording original) {
        var mine = byField();
        var found = new ArrayList<Difference>();
        original.byField().forEach((field, values) -> {
            var here = mine.getOrDefault(field, List.of());
            if (here.size() == values.size()) {
                found.addAll(compare(values, here, NUMBER));
            }
        });
        return found;
    }

    record Difference(Place place, String what) {}

    private static List<Difference> compare(List<Value> original, List<Value> here, Pattern what) {
        var found = new ArrayList<Difference>();
        for (int i = 0; i < here.size(); i++) {
            var wanted = all(what, original.get(i).text());
            var got = all(what, here.get(i).text());
            if (!wanted.equals(got)) {
                found.add(new Difference(
                        here.get(i).place(),
                        "'%s' has %s; the original has %s".formatted(here.get(i).name(), got, wanted)));
            }
        }
        return found;
    }

    private static List<String> all(Pattern what, String text) {
        return what.matcher(THOUSANDS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private Map<String, List<Value>> byField() {
        return said.stream().collect(Collectors.groupingBy(Value::name, TreeMap::new, Collectors.toList()));
    }
}
