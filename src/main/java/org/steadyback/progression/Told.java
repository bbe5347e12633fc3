package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;

/** What a patient is told about a decision: one kind sentence, no blame. Empty where there is nothing to say. */
final class Told {

    private Told() {}

    static String of(
            String exercise,
            Decision decision,
            Cause cause,
            Quantity quantity,
            BigDecimal before,
            BigDecimal after,
            int sessions) {
        var from = QuotaWords.of(quantity, before);
        var to = QuotaWords.of(quantity, after);
        return switch (decision) {
            case STEP_DOWN, REVIEW_REGRESS -> lower(exercise, from, to, before.compareTo(after) == 0, decision, cause);
            case HOLD -> exercise + " stays at " + from + " for now: " + hold(cause) + ".";
            case HOLD_PACE ->
                cause == Cause.BOOM_AND_BUST
                        ? "Good days tempt us to do everything; the plan works best when good and bad days look alike. "
                                + exercise
                                + " stays at "
                                + from
                                + "."
                        : "%s: %s is also the ceiling. Doing much more on a good day often costs the next one."
                                .formatted(exercise, from);
            case HOLD_ADHERENCE -> exercise + " stays at " + from + " for now. Regular days come first, then it grows.";
            case HOLD_WEEK_CAP -> exercise + " stays at " + from + ": it has grown enough for this week.";
            case HOLD_AT_TOP -> exercise + " stays at " + from + ": that is plenty, until it feels easier.";
            case PROGRESS, PROGRESS_DOUBLE, NEXT_STEP ->
                "%s: %s now instead of %s, after %s.".formatted(exercise, to, from, good(decision, sessions));
            case RESTART_REDUCED ->
                "Welcome back. %s starts again a little lower, with %s instead of %s, and grows from there."
                        .formatted(exercise, to, from);
            case REBASELINE ->
                "Welcome back. After a longer break your physio finds a new start for " + exercise + " with you.";
            case REPEAT -> exercise + " stays at " + from + " for another week, so that it can settle in.";
            case PLAN_DONE ->
                exercise + ": the goal of the plan is reached, " + from + ". Your physio will say what comes next.";
            case RENEGOTIATE ->
                cause == Cause.SECOND_WEEK_NOT_MET
                        ? exercise + " stays at " + from + " for now. Your physio looks at the plan again, with you."
                        : "";
            case ALERT_STOP, ADVANCE, CONTINUE, FLARE_EASE, FLARE_REVIEW, RESUME -> "";
        };
    }

    /** One sentence for all that was decided at once: what changes comes first. */
    static String together(List<Made> decided) {
        var lowered = decided.stream().filter(Made::lowersNow).toList();
        if (lowered.size() > 1) {
            return "Some exercises ask for a little less from now on, so that your back can settle: "
                    + String.join(
                            ", ", lowered.stream().map(Made::exercise).limit(4).toList())
                    + (lowered.size() > 4 ? " and more." : ".");
        }
        var stepped = decided.stream()
                .filter(one -> one.decision() == Decision.NEXT_STEP)
                .toList();
        if (lowered.isEmpty() && stepped.size() > 1) {
            return "A good week, as planned. One step up for "
                    + String.join(
                            ", ", stepped.stream().map(Made::exercise).limit(4).toList())
                    + (stepped.size() > 4 ? " and more." : ".");
        }
        return lowered.stream()
                .findFirst()
                .or(() -> first(decided, Decision.HOLD_PACE))
                .or(() -> first(decided, Decision.NEXT_STEP))
                .or(() -> decided.stream()
                        .filter(one -> one.decision().effect() == Decision.Effect.KEEPS
                                && !one.told().isEmpty())
                        .findFirst())
                .map(Made::told)
                .orElse("");
    }

    private static java.util.Optional<Made> first(List<Made> decided, Decision decision) {
        return decided.stream().filter(one -> one.decision() == decision).findFirst();
    }

    private static String lower(
            String exercise, String from, String to, boolean lowest, Decision decision, Cause cause) {
        var why = switch (cause) {
            case SEVERE_RESPONSE -> "the last time stirred things up";
            case TWO_SHORT -> "it was more than fits at the moment";
            default -> "your back needed longer to settle";
        };
        var helper = decision == Decision.REVIEW_REGRESS ? ", and your physio looks for an easier variant" : "";
        return lowest
                ? "%s stays at %s, the smallest step: %s%s.".formatted(exercise, from, why, helper)
                : "%s: %s now instead of %s, because %s%s.".formatted(exercise, to, from, why, helper);
    }

    private static String hold(Cause cause) {
        return cause == Cause.TOO_HARD
                ? "it felt hard, and may get easier first"
                : "your back was not quite settled after it";
    }

    private static String good(Decision decision, int sessions) {
        return decision == Decision.NEXT_STEP ? "a good week, as planned" : sessions + " settled sessions in a row";
    }
}
