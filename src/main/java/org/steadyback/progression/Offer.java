package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.steadyback.grading.Decision;
import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.EasierStart;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.LadderStart;
import org.steadyback.programme.plan.Dose;

/** What a decision offers the physio to accept. Pure. */
public sealed interface Offer {

    /** The same exercise with another dose. */
    record OtherDose(Dose dose) implements Offer {}

    /** Another rung of the family, at its start. */
    record OtherExercise(ExerciseCard exercise, Dose dose) implements Offer {}

    /** As many sets as there may be, and no rung above: a little more load, which only the physio can name (ACSM09). */
    record MoreLoad() implements Offer {}

    /** Nothing that could be accepted as it stands: the physio talks with the patient, or changes the plan. */
    record Talk() implements Offer {}

    int MOST_SETS = 3;

    /** Repetitions go back to here when a set is added: the bottom of 8–12 (ACSM11). */
    int BOTTOM_REPS = 8;

    /** What is offered of an exercise that is judged. */
    record About(ExerciseCard card, Dose dose, List<ExerciseCard> library, GradingParameters parameters) {

        /** The rung above or below in a family that is a ladder; empty at its ends. The portal's own comes first. */
        Optional<ExerciseCard> rung(int steps) {
            return !card.chain()
                    ? Optional.empty()
                    : library.stream()
                            .filter(other ->
                                    other.family().equals(card.family()) && other.rung() == card.rung() + steps)
                            .min(Comparator.comparing((ExerciseCard other) -> other.own() != null)
                                    .thenComparing(other -> other.id().value()));
        }

        private OtherExercise starting(ExerciseCard other) {
            return new OtherExercise(other, LadderStart.of(other, dose, parameters));
        }

        /** Never more of anything than is asked now. */
        private OtherExercise easier(ExerciseCard other) {
            return new OtherExercise(other, EasierStart.of(card, dose, other, parameters));
        }
    }

    /** @param allowed whether no caution of the patient stands against an exercise */
    static Offer of(Decision decision, BigDecimal quotaAfter, About about, Predicate<ExerciseCard> allowed) {
        return switch (decision) {
            case PROGRESS, PROGRESS_DOUBLE ->
                new OtherDose(GradedDose.of(about.dose(), about.card(), about.parameters())
                        .with(quotaAfter));
            case ADVANCE ->
                about.rung(1)
                        .filter(allowed)
                        .<Offer>map(about::starting)
                        .or(() -> oneSetMore(about.dose()))
                        .or(() -> moreLoad(about.card()))
                        .orElseGet(Talk::new);
            case REVIEW_REGRESS ->
                about.rung(-1).filter(allowed).<Offer>map(about::easier).orElseGet(Talk::new);
            default -> new Talk();
        };
    }

    /** Whether another dose or exercise may come of it; of the others there is only something to be talked about. */
    static boolean changes(Decision decision) {
        return decision.effect() == Decision.Effect.OFFERS || decision == Decision.REVIEW_REGRESS;
    }

    private static Optional<Offer> moreLoad(ExerciseCard card) {
        return card.section() == Section.STRENGTHENING ? Optional.of(new MoreLoad()) : Optional.empty();
    }

    private static Optional<Offer> oneSetMore(Dose dose) {
        return dose instanceof Dose.Sets sets && sets.sets() < MOST_SETS
                ? Optional.of(new OtherDose(new Dose.Sets(
                        sets.sets() + 1,
                        Math.min(sets.reps(), BOTTOM_REPS),
                        sets.holdSeconds(),
                        sets.restSeconds(),
                        sets.side(),
                        sets.load())))
                : Optional.empty();
    }
}
