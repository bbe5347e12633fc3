package org.steadyback.grading;

/** Which line of the rules made the decision; worded for patient and physio elsewhere. */
public enum Cause {
    STOP_SYMPTOM,
    SEVERE_RESPONSE,
    ALL_UNSETTLED,
    TWO_UNSETTLED,
    LAST_UNSETTLED,
    OVERDONE,
    TWO_SHORT,
    TOO_HARD,
    IRREGULAR_WEEK,
    IRREGULAR_FORTNIGHT,
    TOP_AND_READY,
    TOP_STILL_WORK,
    WEEK_USED_UP,
    GOOD_RUN,
    EASY_RUN,
    /** A run of good sessions, but nothing was asked in the last 7 days that adherence could be taken from. */
    ADHERENCE_UNKNOWN,
    /** No line applied: too few sessions, or answers missing. */
    NOT_ENOUGH_YET,
    /** Overdone, and the last two weeks show boom and bust. */
    BOOM_AND_BUST,
    /** The lines of GAP. */
    SHORT_GAP,
    LONG_GAP,
    VERY_LONG_GAP,
    /** The lines of a quota plan. */
    WEEK_MET,
    WEEK_NOT_MET,
    SECOND_WEEK_NOT_MET,
    GOAL_REACHED
}
