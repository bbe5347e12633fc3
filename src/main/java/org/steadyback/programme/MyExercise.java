package org.steadyback.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.Hurdle;
import org.steadyback.programme.plan.Asked;

/**
 * An exercise as a patient sees it: in the words they were given it with, or of the pool.
 *
 * @param today where the patient lives, in their zone
 * @param asked what the plan asks of it today; empty if it is not, or not any more, in the plan
 * @param given whether it is or was in a plan of theirs
 * @param waitBecause what to read before anything else: why it must wait; empty if it may be done
 * @param forYou what the library says for what this patient has, one sentence each
 */
public record MyExercise(
        ExerciseContent content,
        LocalDate today,
        ZoneId zone,
        Optional<Asked> asked,
        boolean given,
        Optional<String> waitBecause,
        List<String> forYou,
        List<Variant> variants) {

    /** Whether it may be done now; only then it is shown how. */
    public boolean open() {
        return waitBecause.isEmpty();
    }

    public MyExercise {
        forYou = List.copyOf(forYou);
        variants = List.copyOf(variants);
    }

    /**
     * What to do instead where a hurdle is met.
     *
     * @param open whether the patient may look at it; otherwise it is for the physio to say
     */
    public record Variant(Hurdle hurdle, ExerciseCard exercise, boolean open) {}
}
