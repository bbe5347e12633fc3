package org.steadyback.session.ui;

import java.time.LocalDate;

/** A patient's page on flares, and what the page of today says of them. */
interface FlareTexts {

    String title();

    String heading();

    String forWhen();

    String flaredUp();

    String day(int day);

    String dayToReview(int day);

    String since(LocalDate day);

    String lookAtPlan();

    String notNow();

    String planAndMornings();

    String toTodaysSession();

    String hasPassed();

    String warningSigns();

    String twoHarder();

    String suggested();

    String noProgramme();

    String noPlan();

    String waits();

    String yourPlanWaits();

    String lessForNow();

    String notSettledShort();

    String notSettled();

    String notSettledWhat();

    String easedUntilPressed();

    String oneCalmer();

    String eased();

    String begun();

    String begunWaits();

    String ended();

    String yourPlan();

    String words(String words);

    String preparedBy(String physio);

    String common();

    String keepMoving();

    String oneNumber();

    String daysCount();

    String contact();

    String stays();

    String rests();

    String forNow();

    String mornings();

    String noNumber();

    String ofTen(int pain);

    String earlierFlares();

    String days(int days);
}
