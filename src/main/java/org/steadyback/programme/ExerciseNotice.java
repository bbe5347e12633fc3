package org.steadyback.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Asked;

/**
 * What a patient should know of an exercise besides what is asked today.
 *
 * @param news what was decided on it lately, of which the patient is told; null = nothing
 * @param coming what is asked from a later day on
 * @param suspended whether nothing is asked until the physio has set a new start
 */
public record ExerciseNotice(@Nullable DoseNews news, Optional<Asked> coming, boolean suspended) {

    static final ExerciseNotice NONE = new ExerciseNotice(null, Optional.empty(), false);
}
