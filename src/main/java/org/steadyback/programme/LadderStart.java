package org.steadyback.programme;

import java.math.BigDecimal;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.StartRule;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Dose;

/**
 * Where somebody starts who moves one position along a family: the graded part of the exercise's default at the start share, cut
 * to whole granules (fact sheet §3.3, ADVANCE). What else the default asks stays. Pure.
 */
public final class LadderStart {

    private LadderStart() {}

    /** @param parameters those in force in the patient's clinic */
    public static Dose of(ExerciseCard next, GradingParameters parameters) {
        var standard = GradedDose.of(ToAsk.start(next).dose(), next, parameters);
        BigDecimal start = new StartRule(parameters).onNextExercise(standard.quota(), standard.granule());
        return standard.with(start);
    }
}
