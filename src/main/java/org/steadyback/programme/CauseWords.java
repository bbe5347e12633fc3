package org.steadyback.programme;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;

/** Decisions and what they rest on, in the words of a physio. */
public final class CauseWords {

    private CauseWords() {}

    /** As a statement: "Step down". */
    public static String of(Decision decision) {
        return switch (decision) {
            case ALERT_STOP -> "Stop";
            case STEP_DOWN -> "Step down";
            case REVIEW_REGRESS -> "Step down, look for an easier exercise";
            case HOLD, HOLD_PACE, HOLD_ADHERENCE, HOLD_WEEK_CAP, HOLD_AT_TOP -> "Hold";
            case ADVANCE -> "Next exercise";
            case PROGRESS -> "Rise";
            case PROGRESS_DOUBLE -> "Larger rise";
            case RENEGOTIATE -> "Agree goal or time anew";
            case CONTINUE -> "Continue";
            case RESTART_REDUCED -> "Restart lower";
            case REBASELINE -> "New baseline and screen";
            case FLARE_EASE -> "Flare: eased";
            case FLARE_REVIEW -> "Flare: contact";
            case RESUME -> "Resume";
            case NEXT_STEP -> "Next step of the plan";
            case REPEAT -> "Repeat the step";
            case PLAN_DONE -> "Plan done";
        };
    }

    public static String of(Cause cause) {
        return switch (cause) {
            case STOP_SYMPTOM -> "stop symptom in the last session";
            case SEVERE_RESPONSE -> "severe response to the last session";
            case ALL_UNSETTLED -> "last three sessions unsettled";
            case TWO_UNSETTLED -> "two of the last three sessions unsettled";
            case LAST_UNSETTLED -> "last session unsettled";
            case OVERDONE -> "last session well above the quota";
            case TWO_SHORT -> "two of the last three sessions short of the quota";
            case TOO_HARD -> "last session too hard to build on";
            case IRREGULAR_WEEK -> "less than 80 % of the week's dose done";
            case IRREGULAR_FORTNIGHT -> "less than half of the fortnight's dose done";
            case TOP_AND_READY -> "top of the range, and moderate effort";
            case TOP_STILL_WORK -> "top of the range, still hard work";
            case WEEK_USED_UP -> "the week's rise is used up";
            case GOOD_RUN -> "run of settled sessions";
            case EASY_RUN -> "run of easy, settled sessions";
            case ADHERENCE_UNKNOWN -> "nothing was asked in the last 7 days";
            case NOT_ENOUGH_YET -> "not enough known yet";
            case BOOM_AND_BUST -> "boom and bust in the last two weeks; quota mode may suit better";
            case SHORT_GAP -> "a week or more without a session";
            case LONG_GAP -> "two weeks or more without a session";
            case VERY_LONG_GAP -> "four weeks or more without a session";
            case WEEK_MET -> "at least 80 % of the week's sessions met the quota";
            case WEEK_NOT_MET -> "less than 80 % of the week's sessions met the quota";
            case SECOND_WEEK_NOT_MET -> "second week in a row short of the quota";
            case GOAL_REACHED -> "the goal of the plan is reached";
        };
    }
}
