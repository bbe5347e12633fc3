package org.steadyback.progression;

import java.util.List;

import org.steadyback.grading.Cause;

/** Why a dose changed or stays, as the patient is told: kind, no blame. Amounts are as {@link QuotaWords} says them. */
interface DoseNewsTexts {

    /** @param easier whether the physio looks for an easier variant */
    String lower(String exercise, String from, String to, Cause cause, boolean easier);

    String lowest(String exercise, String from, Cause cause, boolean easier);

    String hold(String exercise, String from, Cause cause);

    String goodDaysTempt(String exercise, String from);

    String ceiling(String exercise, String from);

    String regularDaysFirst(String exercise, String from);

    String enoughThisWeek(String exercise, String from);

    String plenty(String exercise, String from);

    String raised(String exercise, String from, String to, int settled);

    String nextStep(String exercise, String from, String to);

    String restart(String exercise, String from, String to);

    String newStart(String exercise);

    String repeat(String exercise, String from);

    String planDone(String exercise, String from);

    String agreedAnew(String exercise, String from);

    String stepsUp(List<String> exercises);

    String stepsDown(List<String> exercises);

    /** The last of a list that names only some. */
    String andMore();
}
