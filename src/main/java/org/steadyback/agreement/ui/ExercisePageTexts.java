package org.steadyback.agreement.ui;

import java.time.LocalDate;

import org.steadyback.library.Hurdle;

/** One exercise on a page of its own, for the patient. */
interface ExercisePageTexts {

    String title();

    /** Of the browser's window. */
    String pageTitle(String exercise);

    String toPlan();

    String inPlan();

    String inPlanAsked(String dose, String schedule);

    String hadBefore();

    String mayTry();

    String notInPlan();

    String whyThisOne();

    String forYou();

    String whatOftenHappens();

    String tellPhysio();

    String worksOn();

    String howItIsDone();

    String getReady();

    String doIt();

    String think();

    String breathe();

    String stopIf();

    String notRightToday();

    String hurdle(Hurdle hurdle);

    String tryInstead(String exercise);

    String askAbout(String exercise);

    String whatIsKnown();

    String writtenInClinic();

    String reviewOpen();

    /** @param day when it was last looked at */
    String reviewOpenSince(LocalDate day);
}
