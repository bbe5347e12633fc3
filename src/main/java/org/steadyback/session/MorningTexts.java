package org.steadyback.session;

import java.time.LocalDate;

/** The question about the morning, its answer, and what follows from it. */
public interface MorningTexts {

    String thisMorning();

    String afterYesterday();

    String lastMorning(LocalDate morning, LocalDate session);

    String scale();

    String leave();

    String change();

    String answered(int pain);

    String answeredWithUsual(int pain, String usual);

    String usual();

    String aboveUsual(int points);

    String belowUsual(int points);

    String saved(int pain);

    String savedThanks(int pain);

    String alreadySaved();

    String harder();

    String calmer();

    String notYet();

    String tooLongAgo();

    String inFuture();

    String beforeRegistered();
}
