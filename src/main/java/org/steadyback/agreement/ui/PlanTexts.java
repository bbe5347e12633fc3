package org.steadyback.agreement.ui;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.progression.AutomaticCause;

/** The patient's page of their plan, but for its exercises and what they answer to it. */
interface PlanTexts {

    String pageTitle();

    String title();

    /** @param signed who, and when */
    String setBy(String signed, LocalDate day);

    String noPlan();

    String noPlanYet();

    String noPlanMove();

    /** @param notice why they may not; whole sentences */
    String noPlanNotice(String notice);

    String goal();

    String goalInWords(String goal);

    String minutes(int minutes);

    String plannedUntil(LocalDate day);

    String oneWay(String way);

    String answerSaved(String physio);

    String changedMeanwhile();

    /** @param sentence why not now */
    String notNow(String sentence);

    String nothingSaid();

    String ratingsSaved();

    String ways(List<String> ways);

    String allWays();

    String waysLeft(List<String> ways);

    String howItGrows();

    String whatItCovers();

    String growsByQuota();

    String growsByItself();

    String growsByHand();

    String growsByItselfNoLonger(LocalDate day, AutomaticCause cause);

    String steps();

    String stepsNotApproved();

    String stepsRest();

    String stepsGoOn();

    String stepHere(String amount);

    String growsByQuotaShort();

    String growsByItselfShort();

    String growsByHandShort();

    /** @param parts of what it covers, in few words */
    String covers(List<String> parts);

    String directions(int covered, int of);

    String strength();

    String fitness();

    String movementsToRate(int movements);

    String reading();

    /** @param physio by the first name */
    String picked(String physio, int articles);

    String readAny();

    String pickedBy(String physio);

    String howExerciseHelps();

    String readingTime(int minutes);

    String allArticles();
}
