package org.steadyback.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list to pick from for a common need, such as the first weeks or a desk. Not a programme: the physio ticks what is right.
 *
 * @param slug its part of an address
 * @param exercises in the order in which they are offered
 * @param ticked those that are ticked at first, at most {@link #MOST_TICKED}
 */
public record ExerciseSet(String slug, String title, String about, List<ExerciseId> exercises, Set<ExerciseId> ticked) {

    /** More than a few at once, and people do fewer. */
    public static final int MOST_TICKED = 5;

    public ExerciseSet {
        exercises = List.copyOf(exercises);
        ticked = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ticked));
    }
}
