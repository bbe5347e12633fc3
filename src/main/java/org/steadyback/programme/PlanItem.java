package org.steadyback.programme;

import org.steadyback.kernel.TypedText;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

/**
 * One exercise as the physio wants it done.
 *
 * @param reason why it is picked although the library advises caution; empty where nothing asks for a reason
 */
public record PlanItem(ExerciseId exercise, Dose dose, Schedule schedule, String reason) {

    public PlanItem {
        reason = TypedText.lines(reason, 0, 120, "The reason");
    }

    public PlanItem(ExerciseId exercise, Dose dose, Schedule schedule) {
        this(exercise, dose, schedule, "");
    }

    /** Whether the same is asked; a reason asks nothing. */
    boolean asksTheSameAs(PlanItem other) {
        return exercise.equals(other.exercise) && dose.equals(other.dose) && schedule.equals(other.schedule);
    }
}
