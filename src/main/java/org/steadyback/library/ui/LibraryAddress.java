package org.steadyback.library.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.router.QueryParameters;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;

/** Keeps the filter in the address, so that a search can be bookmarked and the Back button works. */
final class LibraryAddress {

    private static final String YES = "yes";

    private LibraryAddress() {}

    /** What the address does not say well is left out, as if it were not there. */
    static ExerciseFilter filter(QueryParameters query) {
        var values = query.getParameters();
        return new ExerciseFilter(
                first(values, "q"),
                named(values, "section", Section.values()),
                named(values, "direction", Direction.values()),
                named(values, "position", Position.values()),
                all(values, "equipment"),
                all(values, "level").stream()
                        .filter(level -> level.matches("[1-5]"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                query.getSingleParameter("family")
                        .filter(name -> !name.isBlank())
                        .orElse(null),
                first(values, "off-floor").equals(YES));
    }

    static QueryParameters parameters(ExerciseFilter filter) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "q", List.of(filter.text()), Function.identity());
        put(values, "section", filter.sections(), LibraryAddress::word);
        put(values, "direction", filter.directions(), LibraryAddress::word);
        put(values, "position", filter.positions(), LibraryAddress::word);
        put(values, "equipment", filter.equipment(), Function.identity());
        put(values, "level", filter.levels(), String::valueOf);
        put(values, "family", filter.family() == null ? List.of() : List.of(filter.family()), Function.identity());
        put(values, "off-floor", filter.notOnTheFloor() ? List.of(YES) : List.of(), Function.identity());
        return new QueryParameters(values);
    }

    private static <T> void put(
            Map<String, List<String>> values, String name, Collection<T> chosen, Function<? super T, String> word) {
        // sorted, so that one search has one address
        var words = chosen.stream()
                .map(word)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
        if (!words.isEmpty()) {
            values.put(name, words);
        }
    }

    private static String first(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static Set<String> all(Map<String, List<String>> values, String name) {
        return Set.copyOf(values.getOrDefault(name, List.of()));
    }

    private static <E extends Enum<E>> Set<E> named(Map<String, List<String>> values, String name, E[] known) {
        var words = all(values, name);
        return Arrays.stream(known).filter(value -> words.contains(word(value))).collect(Collectors.toSet());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
