package org.steadyback.uikit;

/** What the parts that all pages share say by themselves. */
interface PartTexts {

    String skip();

    String mainNavigation();

    String signOut();

    String close();

    String call(String who, String number);

    String wholeNumber(int least, int most);

    String noPicture();

    String asTable();

    String picture(String title, String sentence);

    String day();

    String whatHappened();

    String noAnswer();

    String value(double value);

    String lessPain();

    String noChange();

    String morePain();

    String todayInCalendar();

    String leaveCalendar();
}
