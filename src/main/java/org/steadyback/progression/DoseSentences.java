package org.steadyback.progression;

import java.util.List;
import java.util.stream.Collectors;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.programme.DoseNews;

/**
 * What a patient is told about decisions on their doses: one kind sentence, no blame. Made whenever it is read; the same facts give the
 * same sentence. Pure.
 */
public final class DoseSentences {

    /** Of more exercises than these the others are "and more". */
    private static final int MOST_NAMED = 4;

    private DoseSentences() {}

    /** Of one decision; empty where there is nothing to say. */
    public static String of(String exercise, DoseNews news) {
        if (!news.tells()) {
            return "";
        }
        var decision = news.decision();
        var cause = news.cause();
        var from = QuotaWords.of(news.quantity(), news.from());
        var to = QuotaWords.of(news.quantity(), news.to());
        return switch (decision) {
            case STEP_DOWN, REVIEW_REGRESS -> lower(exercise, from, to, !news.changes(), decision, cause);
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
                "%s: %s now instead of %s, after %s.".formatted(exercise, to, from, good(decision, news.settled()));
            case RESTART_REDUCED ->
                "Welcome back. %s starts again a little lower, with %s instead of %s, and grows from there."
                        .formatted(exercise, to, from);
            case REBASELINE ->
                "Welcome back. After a longer break your physio finds a new start for " + exercise + " with you.";
            case REPEAT -> exercise + " stays at " + from + " for another week, so that it can settle in.";
            case PLAN_DONE ->
                exercise + ": the goal of the plan is reached, " + from + ". Your physio will say what comes next.";
            case RENEGOTIATE ->
                exercise + " stays at " + from + " for now. Your physio looks at the plan again, with you.";
            case ALERT_STOP, ADVANCE, CONTINUE, FLARE_EASE, FLARE_REVIEW, RESUME -> "";
        };
    }

    /** Of all that {@link DecisionBatch#told} chose: of several that change at once one sentence for all. */
    public static String together(List<ToldDecision> told) {
        if (told.size() < 2) {
            return told.isEmpty() ? "" : told.getFirst().inWords();
        }
        var names = told.stream().map(ToldDecision::exercise).limit(MOST_NAMED).collect(Collectors.joining(", "));
        var end = told.size() > MOST_NAMED ? " and more." : ".";
        return told.getFirst().news().decision() == Decision.NEXT_STEP
                ? "A good week, as planned. One step up for " + names + end
                : "Some exercises ask for a little less from now on, so that your back can settle: " + names + end;
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

    private static String good(Decision decision, int settled) {
        return decision == Decision.NEXT_STEP ? "a good week, as planned" : settled + " settled sessions in a row";
    }
}
