package org.steadyback.library.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Hurdle;
import org.steadyback.library.VersionKey;

/** Where else to go from the exercises of a family when something is in the way. */
record Sidesteps(Map<VersionKey, ExerciseContent> contents, Map<ExerciseId, ExerciseCard> targets) {

    record Sidestep(Hurdle hurdle, ExerciseCard instead) {}

    List<Sidestep> from(ExerciseCard card) {
        return Arrays.stream(Hurdle.values())
                .flatMap(hurdle -> content(card)
                        .flatMap(content -> content.instead(hurdle))
                        .flatMap(id -> Optional.ofNullable(targets.get(id)))
                        .map(instead -> new Sidestep(hurdle, instead))
                        .stream())
                .toList();
    }

    /** What the family is for; empty for own exercises. */
    String aboutFamily(ExerciseCard member) {
        return content(member).map(ExerciseContent::about).orElse("");
    }

    private Optional<ExerciseContent> content(ExerciseCard card) {
        return Optional.ofNullable(contents.get(card.key()));
    }
}
