package org.steadyback.education.ui;

import java.time.LocalDate;

/** What there is to read, and what is said of an article in a list and on its own page. */
interface LearnTexts {

    String pageTitle();

    String title();

    String about();

    String pickedForYou();

    String movements();

    String movementsAbout();

    String seeMovements();

    String allArticles();

    String minutes(int minutes);

    String picked(String physio, LocalDate day);

    String pickedWithNote(String physio, LocalDate day, String note);

    String notRead();

    String read(LocalDate day);

    String changed();

    String waits();

    String forLater();

    String noticeForLater(String notice);
}
