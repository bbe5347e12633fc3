package org.steadyback.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AskedExercise;

/**
 * Confidence in movements: what is still to be asked, which directions are avoided, and the ladder of a feared movement from
 * the easiest rung on, with a score per step (S19, S20). Pure.
 *
 * @param ratings of one programme, oldest first
 */
public record Confidence(List<MovementRating> ratings) {

    public Confidence {
        ratings = List.copyOf(ratings);
    }

    /** A family up to the rung that is asked now. */
    public record Ladder(ExerciseCard asked, List<Step> steps) {}

    /** @param score the newest; null = not asked, or left out */
    public record Step(ExerciseCard rung, @Nullable Integer score, boolean now) {}

    /** Each rung is asked about once in a programme: what is new, and what changed its rung. */
    public List<AskedExercise> open(Collection<AskedExercise> asked) {
        return asked.stream()
                .filter(one -> ratings.stream()
                        .noneMatch(rating -> rating.exercise().equals(one.card().id())))
                .toList();
    }

    /** The exercises whose newest score says that they are avoided. */
    public List<AskedExercise> avoided(Collection<AskedExercise> asked) {
        return asked.stream()
                .filter(one -> {
                    var score = scores().get(one.card().id());
                    return score != null && score <= MovementRating.AVOIDED;
                })
                .toList();
    }

    /** Where the avoided exercises take the spine. */
    public Set<Direction> avoidedDirections(Collection<AskedExercise> asked) {
        var directions = new LinkedHashSet<Direction>();
        avoided(asked).forEach(one -> directions.addAll(one.card().directions()));
        return directions;
    }

    /** One for each exercise that was avoided at any time in this programme and stands on a ladder. */
    public List<Ladder> ladders(Collection<AskedExercise> asked, Collection<ExerciseCard> library) {
        var feared = ratings.stream()
                .filter(MovementRating::avoided)
                .map(MovementRating::exercise)
                .collect(Collectors.toSet());
        var families = library.stream()
                .filter(card -> feared.contains(card.id()))
                .map(ExerciseCard::family)
                .collect(Collectors.toSet());
        return asked.stream()
                .map(AskedExercise::card)
                .filter(card -> card.chain() && families.contains(card.family()))
                .map(card -> ladder(card, library))
                .toList();
    }

    private Ladder ladder(ExerciseCard asked, Collection<ExerciseCard> library) {
        var scores = scores();
        var steps = library.stream()
                .filter(card -> card.family().equals(asked.family()))
                .filter(card -> card.rung() <= asked.rung() || scores.get(card.id()) != null)
                .sorted(Comparator.comparingInt(ExerciseCard::rung))
                .map(card -> new Step(card, scores.get(card.id()), card.id().equals(asked.id())))
                .toList();
        return new Ladder(asked, steps);
    }

    /** The newest score of each rung; a rung that was left out has none. */
    private Map<ExerciseId, Integer> scores() {
        var newest = new LinkedHashMap<ExerciseId, Integer>();
        ratings.stream()
                .filter(rating -> rating.score() != null)
                .forEach(rating -> newest.put(rating.exercise(), rating.score()));
        return newest;
    }
}
