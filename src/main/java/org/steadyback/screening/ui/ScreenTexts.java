package org.steadyback.screening.ui;

import java.time.LocalDate;

/** The pages of the safety questions and of the weekly check, and whom to ring. */
interface ScreenTexts {

    String title();

    String again();

    String nothingTitle();

    String nothing();

    String nothingAfter(String notice);

    String thanksTitle();

    String thanks();

    String thanksAfter(String notice);

    String home();

    String tooLate();

    String weekly();

    String part(int part, int parts, String name);

    String partAndQuestion(int part, int parts, String name, int question, int questions);

    String found(String by, LocalDate day);

    String foundWords(String words);

    String back();

    String answered();

    String isThatRight();

    String youAnswered(String question);

    String right();

    String slip();

    String allThatIsNew();

    String tickOrNone();

    String next();

    String day();

    String dayUpToToday();

    String weeks();

    String upperNumber();

    String lowerNumber();

    String wholeNumber(int least, int most);

    String allThatFit();

    String allThatGiveTrouble();

    String tickOnceMore();

    String answerOnceMore();

    String whomToRing();
}
