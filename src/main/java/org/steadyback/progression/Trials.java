package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Granule;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.Start;
import org.steadyback.grading.StartRule;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * An exercise whose start is measured: its trials so far, one a day, and what came of them (fact sheet §3.3, START).
 *
 * @param inSeconds whether a trial is the seconds of one hold; else repetitions or minutes
 * @param trials since it was chosen to measure, oldest first
 * @param found what the trials gave; null = not enough of them yet
 */
public record Trials(
        PrescriptionId prescription,
        boolean inSeconds,
        List<Trial> trials,
        @Nullable Found found) {

    public Trials {
        trials = List.copyOf(trials);
    }

    /** Of repetitions or minutes. */
    public Trials(PrescriptionId prescription, List<Trial> trials, @Nullable Found found) {
        this(prescription, false, trials, found);
    }

    /** @param amount repetitions, minutes or seconds of one hold; 0 = none could be done, which is an answer */
    public record Trial(LocalDate day, int amount) {}

    /**
     * @param quota null with NOTHING_MANAGED
     * @param baseline the same
     * @param usualPain 0–10, as it was when the start was found; null = not known
     */
    public record Found(
            Outcome outcome,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal quota,
            @Nullable BigDecimal usualPain) {

        /** Of somebody whose usual pain is not known. */
        public Found(Outcome outcome, @Nullable BigDecimal baseline, @Nullable BigDecimal quota) {
            this(outcome, baseline, quota, null);
        }

        /** The same with no more than this asked. */
        Found atMost(BigDecimal cap) {
            return quota == null ? this : new Found(outcome, baseline, quota.min(cap), usualPain);
        }
    }

    /** What trials give. */
    public enum Outcome {
        READY,
        /** The usual pain is high: the physio agrees the start first. */
        AWAITS_PHYSIO,
        /** None of it could be done: an easier exercise is wanted. */
        NOTHING_MANAGED
    }

    /** Whether a trial is due on a day: not found yet, and none made on that day. */
    public boolean dueOn(LocalDate day) {
        return found == null && trials.stream().noneMatch(trial -> trial.day().equals(day));
    }

    /** Whether the exercise is asked as usual: its start has been found and, where it must be, agreed. */
    public boolean settled() {
        return found != null && found.outcome() == Outcome.READY;
    }

    /** How many more trials are wanted; 0 = none. */
    public int more(GradingParameters parameters) {
        return start(parameters) instanceof Start.NeedTrials(int more) ? more : 0;
    }

    Start start(GradingParameters parameters) {
        var amounts =
                trials.stream().map(trial -> BigDecimal.valueOf(trial.amount())).toList();
        var rule = new StartRule(parameters);
        return switch (rule.fromTrials(amounts, Granule.ONE)) {
            // a longer hold has a larger granule, and the start is cut down to whole ones
            case Start.Ready(var _, var quota)
            when inSeconds -> rule.fromTrials(amounts, Quantity.STRETCH_HOLD.granule(quota));
            case Start other -> other;
        };
    }

    /** What has been found now; empty while more trials are wanted. */
    Optional<Found> judge(@Nullable BigDecimal usualPain, GradingParameters parameters) {
        return switch (start(parameters)) {
            case Start.NeedTrials _ -> Optional.empty();
            case Start.NothingManaged() -> Optional.of(new Found(Outcome.NOTHING_MANAGED, null, null));
            case Start.Ready(var baseline, var quota) -> {
                boolean high = usualPain != null && new StartRule(parameters).needsAgreement(usualPain);
                yield Optional.of(new Found(high ? Outcome.AWAITS_PHYSIO : Outcome.READY, baseline, quota, usualPain));
            }
        };
    }
}
