package org.steadyback.session;

import java.time.DayOfWeek;
import java.util.List;

/** Why something is due, or why nothing is. */
interface WhyTexts {

    String noProgramme();

    String trial();

    String allDone();

    String notToday();

    String notTodayPicked();

    String onlyLater();

    String quota();

    String flareDay(int day);

    String due(int count, WhyWords.Why why);

    String dueOn(int count, DayOfWeek day);

    String everyDay();

    String every(DayOfWeek day);

    String doneThisWeek(int done, int asked);

    String trialNumber(int number);

    String start(double baseline);

    String startHeld(double seconds);

    String step(String why, int step, int all);

    String lastStep(String why, int step, int all);

    String waiting(List<String> names);
}
