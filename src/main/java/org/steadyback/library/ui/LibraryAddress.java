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

import org.steadyback.library.Condition;
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
        return ExerciseFilter.words(first(values, "q"))
                .withSections(named(values, "section", Section.values()))
                .withDirections(named(values, "direction", Direction.values()))
                .withPositions(named(values, "position", Position.values()))
                .withHave(all(values, "have"))
                .withLevels(all(values, "level").stream()
                        .filter(level -> level.matches("[1-5]"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()))
                .withFamily(query.getSingleParameter("family")
                        .filter(name -> !name.isBlank())
                        .orElse(null))
                .withNotOnTheFloor(says(values, "off-floor"))
                .withSuits(named(values, "suits", Condition.values()))
                .withApprovalToo(says(values, "approval-too"))
                .withFavourites(says(values, "favourites"))
                .withUsedBefore(says(values, "used"));
    }

    static QueryParameters parameters(ExerciseFilter filter) {
        return parameters(filter, PatientContext.NOBODY);
    }

    static QueryParameters parameters(ExerciseFilter filter, PatientContext beside) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        beside.into(values);
        put(values, "q", List.of(filter.text()), Function.identity());
        put(values, "section", filter.sections(), LibraryAddress::word);
        put(values, "direction", filter.directions(), LibraryAddress::word);
        put(values, "position", filter.positions(), LibraryAddress::word);
        put(values, "have", filter.have(), Function.identity());
        put(values, "level", filter.levels(), String::valueOf);
        put(values, "family", filter.family() == null ? List.of() : List.of(filter.family()), Function.identity());
        put(values, "suits", filter.suits(), LibraryAddress::word);
        yes(values, "off-floor", filter.notOnTheFloor());
        yes(values, "approval-too", filter.approvalToo());
        yes(values, "favourites", filter.favourites());
        yes(values, "used", filter.usedBefore());
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

    private static void yes(Map<String, List<String>> values, String name, boolean said) {
        put(values, name, said ? List.of(YES) : List.of(), Function.identity());
    }

    private static boolean says(Map<String, List<String>> values, String name) {
        return first(values, name).equals(YES);
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
