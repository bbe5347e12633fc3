package org.steadyback.programme;

import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Asked;

/** Something asked, with the words that were in force for it. */
public record AskedExercise(Asked asked, ExerciseCard card) {}
