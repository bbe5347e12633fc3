package org.steadyback.library.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;

/** One thing that was asked for, and the filter that is left when it is taken back. */
record Choice(String label, ExerciseFilter without) {

    static List<Choice> of(ExerciseFilter filter) {
        var choices = new ArrayList<Choice>();
        if (!filter.text().isEmpty()) {
            choices.add(new Choice("“" + filter.text() + "”", filter.withText("")));
        }
        each(choices, filter.sections(), Section::label, filter::withSections);
        each(choices, filter.directions(), Direction::label, filter::withDirections);
        each(choices, filter.positions(), Position::label, filter::withPositions);
        if (filter.notOnTheFloor()) {
            choices.add(new Choice("Not on the floor", filter.withNotOnTheFloor(false)));
        }
        each(choices, filter.levels(), level -> "Level " + level, filter::withLevels);
        each(choices, filter.have(), Choice::atHand, filter::withHave);
        each(choices, filter.suits(), condition -> "fine with " + condition.label(), filter::withSuits);
        if (filter.favourites()) {
            choices.add(new Choice("Favourites", filter.withFavourites(false)));
        }
        if (filter.usedBefore()) {
            choices.add(new Choice("Used before", filter.withUsedBefore(false)));
        }
        if (filter.family() != null) {
            choices.add(new Choice(filter.family(), filter.withFamily(null)));
        }
        return choices;
    }

    static String atHand(String thing) {
        return thing.equals(ExerciseFilter.NOTHING) ? "No equipment" : thing;
    }

    private static <T extends Comparable<T>> void each(
            List<Choice> choices, Set<T> chosen, Function<T, String> label, Function<Set<T>, ExerciseFilter> with) {
        chosen.stream().sorted().forEach(value -> {
            var rest = new HashSet<>(chosen);
            rest.remove(value);
            choices.add(new Choice(label.apply(value), with.apply(rest)));
        });
    }
}
