package org.steadyback.session.ui;

import java.time.LocalDate;
import java.time.LocalTime;

import org.steadyback.session.day.PartOfDay;

/** A patient's page of today, and the frame of the player. */
interface TodayTexts {

    String title();

    String sessionTitle();

    String hello(String name);

    String day(LocalDate day);

    String clock(LocalTime time);

    String also(String first, String next);

    String then(String first, String next);

    String exercises(int count);

    String boutsDone(int done, int planned);

    String goal(String goal);

    String start();

    String startNext();

    String notRight();

    String minutes(int minutes);

    String dose(int sets, int reps, int hold);

    String withLoad(String dose, String load);

    String trial();

    String trialHold();

    String noExercises();

    String warningSigns();

    String noProgramme();

    String doneForToday();

    String nothingDue();

    String someWaits();

    String meanwhile();

    String severalWalks();

    String shortWalk();

    String weeklyCheck();

    String questionsAgain();

    String answerNow();

    String answerQuestions();

    String stopped();

    String flare();

    String afterBreak();

    String firstDaysOver();

    String twelveWeeks();

    String newSinceLastWeek();

    String suggests(String physio);

    String hasPrepared(String physio);

    String lookAtPlan();

    String yourDay();

    String littleAndOften();

    String dayBeginsAndEnds();

    String savedTimes(String times);

    String noRoom();

    String when(PartOfDay part, LocalTime time);

    String done();

    String earlier();

    String later();

    String earlierSession(int session, LocalTime time);

    String laterSession(int session, LocalTime time);

    String dayBegins();

    String dayEnds();

    String saveDay();

    String recordedToday();

    String correct();

    String addOrCorrect();

    String corrected(String time);

    String painNotGiven();

    String pain(String scores);

    String painBefore(int pain);

    String painWorst(int pain);

    String painAfter(int pain);

    String stoppedBy(String signs);

    String item(String exercise, String done);

    String notDone();

    String leftOut();

    String held(int seconds);

    String thenStopped(String done);

    String savedAlready(String time);

    String hasChanged();

    String elsewhere();

    String nothingStarted();

    String wasRead(String physio, LocalDate day);

    String note(String words);

    String pickedForYou(String physio);

    String more(int count);

    String otherClock(String away, String home);

    /** Of the session that comes next: each exercise once, both sides in it. */
    String exercisesAbout(int exercises, int minutes);

    String showExercises();

    String number(int count);

    /** The line of all that is new: how much, and the first of it. */
    String news(int count, String first);

    String planWaits();

    String doseChanged();

    String somethingToRead();

    String wasReadBy(String physio);

    String notAUsualDay();

    String anotherTime();

    String away();
}
