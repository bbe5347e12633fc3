package org.steadyback.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Granule;
import org.steadyback.grading.Quantity;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.plan.Dose;

/**
 * A dose with the one thing in it that is graded for now: minutes; else the hold while it can grow; else the repetitions (fact
 * sheet §3.3, "raise in this order"). Pure.
 *
 * @param quantity what a quota of this dose counts
 * @param capOfRest the exercise's default hold, the cap of a resting position
 */
public record GradedDose(Quantity quantity, Dose dose, BigDecimal capOfRest) {

    private static final int RESTING_FROM = 60;
    private static final int STRETCH_FROM = 10;

    /** What was done in a part of a second says nothing; and a stored number stays short. */
    private static final int DECIMALS = 6;

    public static GradedDose of(Dose dose, ExerciseCard card, GradingParameters parameters) {
        return switch (dose) {
            case Dose.Minutes minutes -> new GradedDose(Quantity.MINUTES, minutes, BigDecimal.ZERO);
            case Dose.Sets sets -> {
                int standard = Objects.requireNonNullElse(card.dose().holdSeconds(), 0);
                var held = held(sets, card.section(), standard);
                var rest = BigDecimal.valueOf(standard);
                var cap = held.cap(parameters, rest);
                boolean grows = BigDecimal.valueOf(sets.holdSeconds()).compareTo(cap) < 0 || sets.reps() == 1;
                yield new GradedDose(held != Quantity.REPS && grows ? held : Quantity.REPS, sets, rest);
            }
        };
    }

    /** A movement with a short hold is no stretch: its repetitions are graded. */
    private static Quantity held(Dose.Sets dose, Section section, int standard) {
        if (dose.holdSeconds() == 0) {
            return Quantity.REPS;
        }
        if (section == Section.STRENGTHENING) {
            return Quantity.STRENGTH_HOLD;
        }
        if (standard >= RESTING_FROM) {
            return Quantity.RESTING_HOLD;
        }
        return standard >= STRETCH_FROM ? Quantity.STRETCH_HOLD : Quantity.REPS;
    }

    /** With the quantity that a quota plan counts, also where the rules would count another by now. */
    public GradedDose counting(Quantity counted) {
        return new GradedDose(counted, dose, capOfRest);
    }

    public BigDecimal quota() {
        return BigDecimal.valueOf(
                switch (dose) {
                    case Dose.Minutes(int minutes) -> minutes;
                    case Dose.Sets sets -> quantity == Quantity.REPS ? sets.reps() : sets.holdSeconds();
                });
    }

    public Granule granule() {
        return quantity.granule(quota());
    }

    public BigDecimal cap(GradingParameters parameters) {
        return quantity.cap(parameters, capOfRest);
    }

    /** The same dose with another quota; nothing else changes. */
    public Dose with(BigDecimal quota) {
        int amount = quota.intValueExact();
        return switch (dose) {
            case Dose.Minutes _ -> new Dose.Minutes(amount);
            case Dose.Sets sets ->
                quantity == Quantity.REPS
                        ? new Dose.Sets(
                                sets.sets(), amount, sets.holdSeconds(), sets.restSeconds(), sets.side(), sets.load())
                        : new Dose.Sets(sets.sets(), sets.reps(), amount, sets.restSeconds(), sets.side(), sets.load());
        };
    }

    /**
     * What was recorded, in the graded quantity. Repetitions are recorded even where the hold is graded: who did all of them held
     * as long as was asked, who did three of four did three quarters.
     */
    public BigDecimal graded(int recorded) {
        var done = BigDecimal.valueOf(recorded);
        if (quantity == Quantity.MINUTES || quantity == Quantity.REPS) {
            return done;
        }
        return done.multiply(quota())
                .divide(BigDecimal.valueOf(dose.amount()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
