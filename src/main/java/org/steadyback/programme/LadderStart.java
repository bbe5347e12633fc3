package org.steadyback.programme;

import java.math.BigDecimal;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.StartRule;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

/**
 * Where somebody starts who moves one position along a family: the graded part of the exercise's default at the start share, cut
 * to whole granules (fact sheet §3.3, ADVANCE). What the physio had set stays: the rest between sets, and one side alone where the
 * next exercise has sides. A load is of its exercise and is not taken along ({@code StepWords} says so). What else the default asks
 * stays. Pure.
 */
public final class LadderStart {

    private LadderStart() {}

    /**
     * @param asked of the exercise that it follows
     * @param parameters those in force in the patient's clinic
     */
    public static Dose of(ExerciseCard next, Dose asked, GradingParameters parameters) {
        var standard = GradedDose.of(ProposedExercise.start(next).dose(), next, parameters);
        BigDecimal start = new StartRule(parameters).onNextExercise(standard.quota(), standard.granule());
        return keeping(asked, standard.with(start));
    }

    private static Dose keeping(Dose asked, Dose start) {
        return asked instanceof Dose.Sets was && start instanceof Dose.Sets is
                ? new Dose.Sets(
                        is.sets(),
                        is.reps(),
                        is.holdSeconds(),
                        was.restSeconds(),
                        side(was.side(), is.side()),
                        is.load())
                : start;
    }

    /** One side alone stays one side alone; whether there are sides at all is a matter of the exercise. */
    private static Side side(Side was, Side is) {
        return is == Side.EACH && (was == Side.LEFT || was == Side.RIGHT) ? was : is;
    }
}
