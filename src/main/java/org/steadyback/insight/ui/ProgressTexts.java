package org.steadyback.insight.ui;

import java.time.LocalDate;

/** The patient's page of progress, but for what helps. */
interface ProgressTexts {

    String title();

    String weeks();

    String chart();

    String worst();

    String nextMorning();

    String sessions();

    String days();

    String mornings();

    String nothingInWeeks();

    String morningsHere();

    String pauseIsNoStepBack();

    String nothingYet();

    String whatWillStandHere();

    String tooFewMornings();

    String aboutTheSame(long now);

    String eased(long before, long now);

    String risen(long before, long now);

    String recorded(LocalDate day, String time);

    String recordedCorrected(LocalDate day, String time);

    String correcting(String session);

    String session();

    String allSessions();
}
