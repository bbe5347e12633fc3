package org.steadyback.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.library.FamilyFile.Written;
import org.steadyback.text.ContentFaults;

/** The rules that hold between the exercises of all files: nothing twice, and sideways links that keep their promise. */
final class LibraryCheck {

    private final List<Written> entries;
    private final ContentFaults faults;
    private final Map<ExerciseId, ExerciseCard> known = new HashMap<>();

    private LibraryCheck(List<Written> entries, ContentFaults faults) {
        this.entries = entries;
        this.faults = faults;
        entries.forEach(entry -> known.putIfAbsent(entry.card().id(), entry.card()));
    }

    static void check(List<Written> entries, ContentFaults faults) {
        new LibraryCheck(entries, faults).check();
    }

    private void check() {
        refuseTwice(entries, "id", ExerciseCard::id);
        refuseTwice(entries, "address", ExerciseCard::slug);
        entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.card().family()))
                .values()
                .forEach(family -> refuseTwice(family, "rung", ExerciseCard::rung));
        entries.forEach(entry ->
                entry.content().sideways().forEach((hurdle, way) -> faults.gather(() -> checkWay(entry, hurdle, way))));
    }

    private void refuseTwice(List<Written> among, String what, Function<ExerciseCard, Object> value) {
        Set<Object> seen = new HashSet<>();
        for (var entry : among) {
            var found = value.apply(entry.card());
            if (!seen.add(found)) {
                faults.add(entry.from().place(what), what + " " + found + " is used twice");
            }
        }
    }

    private void checkWay(Written entry, Hurdle hurdle, Sideways way) {
        var place = entry.from().place(hurdle.key());
        var card = entry.card();
        if (way instanceof Sideways.NotNeeded && Hurdles.meets(card, hurdle)) {
            throw place.fault("'" + hurdle.key() + "' cannot be 'not needed': " + why(card, hurdle));
        }
        if (way instanceof Sideways.Instead(var id)) {
            var target = known.get(id);
            if (target == null || id.equals(card.id())) {
                throw place.fault("'" + hurdle.key() + "' leads nowhere: " + id);
            }
            if (target.section() != card.section() || Math.abs(target.level() - card.level()) > 1) {
                throw place.fault(id + " is of another section, or more than one level away");
            }
            if (Hurdles.meets(target, hurdle)) {
                throw place.fault(id + " does not keep the promise '" + hurdle.key() + "': " + why(target, hurdle));
            }
        }
    }

    private static String why(ExerciseCard card, Hurdle hurdle) {
        return hurdle == Hurdle.EQUIPMENT ? "it needs " + card.equipment() : "it starts " + card.startPosition();
    }
}
