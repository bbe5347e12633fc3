package org.steadyback.insight.ui;

import java.time.LocalDate;

import org.steadyback.grading.DayDone;

/** The patient's page of progress, but for what helps. */
interface ProgressTexts {

    String title();

    String weeks();

    String chart();

    String morning();

    String weeklyMean();

    String before();

    String worst();

    String flare();

    String away();

    String scale();

    /** @param points how much less is a change */
    String scaleAndChange(double points);

    String hideSessions();

    String showSessions();

    String asTable();

    String day();

    String happened();

    String number(int value);

    String shortDay(LocalDate day);

    String today();

    String whatYouDid();

    String didOn(long days);

    String weekday(LocalDate day);

    String dayOfMonth(LocalDate day);

    /** @param done what became of it */
    String dayIs(LocalDate day, String done);

    String done(DayDone.Kind kind);

    String stillOpen();

    String morningWas(int pain);

    String rungsClimbed();

    String climbed(int rung, int of, int by);

    String fitness();

    String weekFrom(LocalDate day);

    String minutes(int minutes);

    String nothingInWeeks();

    String morningsHere();

    String pauseIsNoStepBack();

    String nothingYet();

    String whatWillStandHere();

    String afterTwoWeeks(int answers, int needed);

    String tooFewMornings();

    String aboutTheSame(long now);

    String eased(long before, long now);

    String risen(long before, long now);

    String recorded(LocalDate day, String time);

    String recordedCorrected(LocalDate day, String time);

    String correcting(String session);

    String session();

    String allSessions();

    String showAll(int sessions);

    String keepACopy();
}
