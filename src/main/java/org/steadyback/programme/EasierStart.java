package org.steadyback.programme;

import java.math.BigDecimal;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.StartRule;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseStep;

/**
 * Where an exercise starts that a patient takes in the place of another: the graded part at the start share of its default (fact
 * sheet §3.3, START), no part above the share of its default that is asked of the other one now, and no quantity above what is
 * asked of that one. So nobody is asked more by taking something else. Pure.
 */
public final class EasierStart {

    private EasierStart() {}

    /** @param parameters those in force in the patient's clinic */
    public static Dose of(ExerciseCard from, Dose asked, ExerciseCard to, GradingParameters parameters) {
        return new DoseStep(asked, byShare(from, asked, to, parameters)).noMore();
    }

    private static Dose byShare(ExerciseCard from, Dose asked, ExerciseCard to, GradingParameters parameters) {
        var before = ProposedExercise.start(from).dose();
        var graded = GradedDose.of(ProposedExercise.start(to).dose(), to, parameters);
        return switch (graded.dose()) {
            case Dose.Minutes(int minutes) ->
                new Dose.Minutes(start(graded, minutes, share(asked, before), parameters));
            case Dose.Sets sets -> sets(graded, sets, asked, before, parameters);
        };
    }

    private static Dose.Sets sets(
            GradedDose graded, Dose.Sets standard, Dose asked, Dose before, GradingParameters parameters) {
        var now = asked instanceof Dose.Sets one ? one : null;
        var usual = before instanceof Dose.Sets one ? one : null;
        if (now == null || usual == null) {
            var start = start(graded, graded.quota().intValueExact(), share(asked, before), parameters);
            return (Dose.Sets) graded.with(BigDecimal.valueOf(start));
        }
        boolean reps = graded.quantity() == Quantity.REPS;
        var repsShare = new Share(now.reps(), usual.reps());
        var holdShare = new Share(now.holdSeconds(), usual.holdSeconds());
        return new Dose.Sets(
                part(standard.sets(), new Share(now.sets(), usual.sets())),
                reps ? start(graded, standard.reps(), repsShare, parameters) : part(standard.reps(), repsShare),
                reps
                        ? part(standard.holdSeconds(), holdShare)
                        : start(graded, standard.holdSeconds(), holdShare, parameters),
                now.restSeconds(),
                standard.side(),
                null);
    }

    /** The graded part: the start share, or the share asked now if that is less; whole granules, at least one. */
    private static int start(GradedDose graded, int standard, Share share, GradingParameters parameters) {
        var granule = graded.granule();
        var usual = new StartRule(parameters).onNextExercise(BigDecimal.valueOf(standard), granule);
        var bound = granule.floor(BigDecimal.valueOf(share.of(standard))).max(granule.size());
        return usual.min(bound).intValueExact();
    }

    /** Any other part; at least one of what there is at all. */
    private static int part(int standard, Share share) {
        return standard == 0 ? 0 : Math.max(1, share.of(standard));
    }

    private static Share share(Dose asked, Dose before) {
        return asked instanceof Dose.Minutes(int now) && before instanceof Dose.Minutes(int usual)
                ? new Share(now, usual)
                : Share.WHOLE;
    }

    /** What is asked now of what is usual, the whole at most; the whole, too, where there is nothing to compare with. */
    private record Share(int now, int usual) {

        static final Share WHOLE = new Share(1, 1);

        int of(int amount) {
            return usual == 0 ? amount : (int) Math.min(amount, (long) amount * now / usual);
        }
    }
}
