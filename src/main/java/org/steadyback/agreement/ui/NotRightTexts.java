package org.steadyback.agreement.ui;

import java.time.LocalDate;

import org.steadyback.agreement.Complaint;

/** "Not right for me": the question, what is read at once, and later what came back. */
interface NotRightTexts {

    String notRight();

    String why();

    String ownWords();

    String chooseFirst();

    String tell();

    /** To be heard, of several buttons on the page. */
    String tellOf(String exercise);

    String hurts();

    String tooHard();

    String tooHardInstead();

    String tooEasy();

    String notUnderstood();

    String noRoom();

    String noRoomInstead();

    String thanks();

    String whoReads();

    String stopSigns();

    String warningSigns();

    String flare();

    String toFlare();

    String takeInstead();

    String takeInsteadOf(String exercise);

    /**
     * @param named whether its exercise is, which is empty otherwise
     * @param reason shortly
     * @param noted whether there are own words, which are empty otherwise
     */
    String said(LocalDate day, boolean named, String exercise, String reason, boolean noted, String note);

    /** @param exercise with its dose */
    String tookInstead(String exercise);

    String nobodyYet();

    /** @param worded whether there are words, which are empty otherwise */
    String answered(String physio, Complaint.Kind kind, boolean worded, String words);
}
