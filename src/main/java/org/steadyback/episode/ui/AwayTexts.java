package org.steadyback.episode.ui;

import java.time.LocalDate;

/** Days away: the patient's page, and the form that the physio has too. */
interface AwayTexts {

    String pageTitle();

    String title();

    String flaredUp();

    String reasons();

    String nothingDue();

    String nothingDueWalks();

    String from();

    String to();

    String why();

    String wordIsEnough();

    String chooseDay();

    String chooseLater();

    String save();

    String saved();

    String known();

    String days(LocalDate from, LocalDate to);

    String backToPlan();
}
