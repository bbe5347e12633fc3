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
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database answered to a search, before the exercises themselves are read. */
record SearchResult(
        List<SearchResultRow> rows, ExerciseFilter filter, SearchWords words, List<LibraryPage.Mended> mended) {

    private static final String GROUP = "GROUP";

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

    /** The exercises to read. */
    List<VersionKey> keys() {
        return Stream.concat(of("FOUND"), of("NEARLY"))
                .map(SearchResultRow::key)
                .toList();
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
                                new LibraryPage.Nearly(Objects.requireNonNull(cards.get(row.key())), facet(row.bits())))
                        .toList(),
                groups(_ -> true),
                of("FAVOURITE").map(row -> new ExerciseId(row.value())).collect(Collectors.toUnmodifiableSet()),
                Map.copyOf(used),
                suitsAsked(),
                words.readAs(),
                words.notUnderstood(),
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
        return groups(row -> row.number() == 0);
    }

    private FacetCounts counts() {
        return new FacetCounts(
                counted(Facet.SECTION, List.of(Section.values()), FacetBits::of),
                counted(Facet.DIRECTION, List.of(Direction.values()), FacetBits::of),
                counted(Facet.POSITION, List.of(Position.values()), FacetBits::of),
                have(),
                counted(Facet.LEVEL, LEVELS, FacetBits::ofLevel),
                of("FAMILY")
                        .collect(Collectors.toMap(
                                SearchResultRow::value, SearchResultRow::n, Integer::sum, TreeMap::new)),
                suits(),
                groups(row -> !row.has(FacetBits.ON_FLOOR) && row.fitsBut(Facet.FLOOR)),
                groups(row -> row.has(FacetBits.FAVOURITE) && row.fitsBut(Facet.FAVOURITES)),
                groups(row -> row.has(FacetBits.USED) && row.fitsBut(Facet.USED)),
                without());
    }

    /** Of each value that occurs, what fits but for this facet. */
    private <T extends Comparable<T>> Map<T, Integer> counted(Facet facet, List<T> values, ToLongFunction<T> bit) {
        var counts = new TreeMap<T, Integer>();
        for (var value : values) {
            long its = bit.applyAsLong(value);
            of(GROUP)
                    .filter(row -> row.has(its))
                    .forEach(row -> counts.merge(value, row.fitsBut(facet) ? row.n() : 0, Integer::sum));
        }
        return counts;
    }

    /** With each thing more: everything that then needs nothing else. */
    private Map<String, Integer> have() {
        var byWords = new HashMap<String, Integer>();
        of(GROUP).forEach(row -> byWords.merge(row.value(), row.fitsBut(Facet.HAVE) ? row.n() : 0, Integer::sum));
        var needs = byWords.keySet().stream().collect(Collectors.toMap(Function.identity(), EquipmentNeeds::of));
        var counts = new TreeMap<String, Integer>();
        counts.put(ExerciseFilter.NOTHING, 0);
        needs.values().forEach(each -> each.things().forEach(thing -> counts.put(thing, 0)));
        counts.replaceAll((thing, _) -> {
            var atHand = new HashSet<>(filter.have());
            atHand.add(thing);
            return needs.entrySet().stream()
                    .filter(each -> each.getValue().metBy(atHand))
                    .mapToInt(each -> byWords.getOrDefault(each.getKey(), 0))
                    .sum();
        });
        return counts;
    }

    private Map<Condition, Integer> suits() {
        var counts = new EnumMap<Condition, Integer>(Condition.class);
        for (var condition : Condition.values()) {
            long keptOut = FacetBits.keptOut(Set.of(condition), filter.approvalToo());
            counts.put(condition, groups(row -> row.number() == 0 && !row.has(keptOut)));
        }
        return counts;
    }

    private Map<Facet, Integer> without() {
        var counts = new HashMap<Facet, Integer>();
        int fitting = fitting();
        of(GROUP)
                .filter(row -> Integer.bitCount(row.number()) == 1)
                .forEach(row -> counts.merge(facet(row.number()), row.n(), Integer::sum));
        counts.replaceAll((_, n) -> n + fitting);
        return counts;
    }

    private int groups(Predicate<SearchResultRow> which) {
        return of(GROUP).filter(which).mapToInt(SearchResultRow::n).sum();
    }

    private static Facet facet(long bit) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.bit() == bit)
                .findFirst()
                .orElseThrow();
    }

    private Stream<SearchResultRow> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }
}
