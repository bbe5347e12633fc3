package org.steadyback.progression;

import java.util.List;
import java.util.stream.Stream;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.programme.DoseNews;
import org.steadyback.text.Texts;

/**
 * What a patient is told about decisions on their doses: one kind sentence, no blame. Made whenever it is read; the same facts give the
 * same sentence. Pure.
 */
public final class DoseSentences {

    private static final DoseNewsTexts SAY = Texts.of(DoseNewsTexts.class);

    /** Of more exercises than these the others are "and more". */
    private static final int MOST_NAMED = 4;

    private DoseSentences() {}

    /** Of one decision; empty where there is nothing to say. */
    public static String of(String exercise, DoseNews news) {
        if (!news.tells()) {
            return "";
        }
        var cause = news.cause();
        var from = QuotaWords.of(news.quantity(), news.from());
        var to = QuotaWords.of(news.quantity(), news.to());
        return switch (news.decision()) {
            case STEP_DOWN, REVIEW_REGRESS -> lower(exercise, from, to, news);
            case HOLD -> SAY.hold(exercise, from, cause);
            case HOLD_PACE ->
                cause == Cause.BOOM_AND_BUST ? SAY.goodDaysTempt(exercise, from) : SAY.ceiling(exercise, from);
            case HOLD_ADHERENCE -> SAY.regularDaysFirst(exercise, from);
            case HOLD_WEEK_CAP -> SAY.enoughThisWeek(exercise, from);
            case HOLD_AT_TOP -> SAY.plenty(exercise, from);
            case PROGRESS, PROGRESS_DOUBLE -> SAY.raised(exercise, from, to, news.settled());
            case NEXT_STEP -> SAY.nextStep(exercise, from, to);
            case RESTART_REDUCED -> SAY.restart(exercise, from, to);
            case REBASELINE -> SAY.newStart(exercise);
            case REPEAT -> SAY.repeat(exercise, from);
            case PLAN_DONE -> SAY.planDone(exercise, from);
            case RENEGOTIATE -> SAY.agreedAnew(exercise, from);
            case ALERT_STOP, ADVANCE, CONTINUE, FLARE_EASE, FLARE_REVIEW, RESUME -> "";
        };
    }

    /** Of all that {@link DecisionBatch#told} chose: of several that change at once one sentence for all. */
    public static String together(List<ToldDecision> told) {
        if (told.size() < 2) {
            return told.isEmpty() ? "" : told.getFirst().inWords();
        }
        var names = told.stream().map(ToldDecision::exercise).limit(MOST_NAMED);
        var all = (told.size() > MOST_NAMED ? Stream.concat(names, Stream.of(SAY.andMore())) : names).toList();
        return told.getFirst().news().decision() == Decision.NEXT_STEP ? SAY.stepsUp(all) : SAY.stepsDown(all);
    }

    private static String lower(String exercise, String from, String to, DoseNews news) {
        boolean easier = news.decision() == Decision.REVIEW_REGRESS;
        return news.changes()
                ? SAY.lower(exercise, from, to, news.cause(), easier)
                : SAY.lowest(exercise, from, news.cause(), easier);
    }
}
