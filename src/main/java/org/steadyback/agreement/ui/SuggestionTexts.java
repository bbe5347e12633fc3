package org.steadyback.agreement.ui;

import java.time.LocalDate;

/** What the physio suggests, the patient's answer to it, and how safe its movements feel. */
interface SuggestionTexts {

    String prepared(String physio);

    String preparedWaits();

    String suggests(String physio);

    String suggestsLook();

    String suits();

    String suitsAsItIs();

    /** @param physio by the first name */
    String askToChange(String physio);

    String askAgain();

    String saidItSuits(LocalDate day);

    String askedToChange(String physio, LocalDate day);

    String answered(String physio, LocalDate day, String words);

    String untilThenGoOn();

    String untilThenWait();

    /**
     * What somebody would like otherwise.
     *
     * @param about whether it is about one exercise, whose name is empty otherwise
     * @param wished whether there are wishes, sentences without their last full stop, which are empty otherwise
     * @param written whether there are own words, which are empty otherwise
     */
    String asked(boolean about, String exercise, boolean wished, String wishes, boolean written, String words);

    String otherwise();

    String whichExercise();

    String wholePlan();

    String ownWords();

    String oneIsEnough(String physio);

    String sendTo(String physio);

    String chooseFirst();

    String howSafe();

    String howSafeWhy();

    String notSafe();

    String completelySafe();

    String save();

    String ratherNot();
}
