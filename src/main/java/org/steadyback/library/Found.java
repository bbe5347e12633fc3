package org.steadyback.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database answered to a search, before the exercises themselves are read. */
record Found(List<FoundRow> rows, ExerciseFilter filter, SearchWords words, List<LibraryPage.Mended> mended) {

    /** The exercises to read. */
    List<VersionKey> keys() {
        return Stream.concat(of("FOUND"), of("NEARLY")).map(FoundRow::key).toList();
    }

    boolean isNothing() {
        return of("FOUND").findAny().isEmpty();
    }

    LibraryPage page(Map<VersionKey, ExerciseCard> cards, Map<ExerciseId, LocalDate> used) {
        var counts = counts();
        return new LibraryPage(
                found(cards),
                fitting(),
                counts,
                of("NEARLY")
                        .filter(row -> cards.containsKey(row.key()))
                        .map(row ->
                                new LibraryPage.Nearly(Objects.requireNonNull(cards.get(row.key())), facet(row.n())))
                        .toList(),
                single("TOTAL"),
                of("FAVOURITE").map(row -> new ExerciseId(row.value())).collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(used),
                suitsAsked(),
                words.readAs(),
                mended);
    }

    List<ExerciseCard> found(Map<VersionKey, ExerciseCard> cards) {
        return of("FOUND")
                .map(row -> cards.get(row.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<Condition> suitsAsked() {
        return Stream.concat(filter.suits().stream(), words.asks().suits().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private int fitting() {
        return of("WITHOUT")
                .filter(row -> row.value().equals("0"))
                .mapToInt(FoundRow::n)
                .sum();
    }

    private FacetCounts counts() {
        return new FacetCounts(
                counted(Facet.SECTION, Section::valueOf),
                counted(Facet.DIRECTION, Direction::valueOf),
                counted(Facet.POSITION, Position::valueOf),
                have(),
                counted(Facet.LEVEL, Integer::valueOf),
                counted(Facet.FAMILY, Function.identity()),
                suits(),
                single("FLOOR"),
                single("FAVOURITES"),
                single("USED"),
                without());
    }

    private <T extends Comparable<T>> Map<T, Integer> counted(Facet facet, Function<String, T> value) {
        var counts = new TreeMap<T, Integer>();
        of(facet.name()).forEach(row -> counts.put(value.apply(row.value()), row.n()));
        return counts;
    }

    /** With each thing more: everything that then needs nothing else. */
    private Map<String, Integer> have() {
        var byWords = of(Facet.HAVE.name()).toList();
        var counts = new TreeMap<String, Integer>();
        counts.put(ExerciseFilter.NOTHING, 0);
        byWords.forEach(row -> Needs.of(row.value()).things().forEach(thing -> counts.put(thing, 0)));
        counts.replaceAll((thing, _) -> {
            var atHand = new HashSet<>(filter.have());
            atHand.add(thing);
            return byWords.stream()
                    .filter(row -> Needs.of(row.value()).metBy(atHand))
                    .mapToInt(FoundRow::n)
                    .sum();
        });
        return counts;
    }

    private Map<Condition, Integer> suits() {
        int fitting = fitting();
        var counts = new EnumMap<Condition, Integer>(Condition.class);
        for (var condition : Condition.values()) {
            var keptOut = filter.withSuits(Set.of(condition)).keptOut();
            int left = of("KEPT_OUT")
                    .filter(row -> keptOut.contains(row.value()))
                    .mapToInt(FoundRow::n)
                    .sum();
            counts.put(condition, fitting - left);
        }
        return counts;
    }

    private Map<Facet, Integer> without() {
        var counts = new HashMap<Facet, Integer>();
        of("WITHOUT")
                .filter(row -> !row.value().equals("0"))
                .forEach(row -> counts.put(facet(Integer.parseInt(row.value())), row.n() + fitting()));
        return counts;
    }

    private static Facet facet(int bit) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.bit() == bit)
                .findFirst()
                .orElseThrow();
    }

    private int single(String kind) {
        return of(kind).mapToInt(FoundRow::n).sum();
    }

    private Stream<FoundRow> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }
}
