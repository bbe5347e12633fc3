package org.steadyback.insight.ui;

import org.steadyback.insight.helps.Label;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.library.Section;

/** What helps, on the patient's page of progress. It says how unsure it is, and ranks nothing. */
interface HelpsTexts {

    String title();

    String nothingYet();

    String howWorkedOut();

    /** @param have days with the kind whose next morning was answered */
    String soFar(String kind, int have, int needed);

    String intro();

    String heading(Section kind);

    String kind(Section kind);

    String then(String first, String next);

    String morningsCannotTell();

    String notEnough();

    String better(String kind);

    String betterBy(String kind, double points);

    String perhapsBetter(String kind);

    String noDifference(String kind);

    String tooMixed();

    String worse(String kind);

    String worseBy(String kind, double points);

    String watchTheNextDay();

    String outcome(Outcome outcome);

    String rightAfter(Label label);

    String nextMorning(Label label);

    String missing(int have, int needed, Outcome outcome);

    String missingOthers(int have, int needed, Outcome outcome);

    String missingDays(int days, int needed);

    String lower(double near, double far, Outcome outcome);

    String higher(double near, double far, Outcome outcome);

    String eitherWay(double less, double more, Outcome outcome);

    String counted(int with, int without, Outcome outcome);

    String neverMost(String kinds);

    String nothingToCompare(String kinds);

    String mixed(int sessions);

    String withoutPain(int sessions);

    String howCounted();
}
