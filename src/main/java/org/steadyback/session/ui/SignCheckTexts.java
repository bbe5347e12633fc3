package org.steadyback.session.ui;

import java.time.LocalDate;

/** The warning signs asked one by one, and what to do about them. */
interface SignCheckTexts {

    String title();

    String heading();

    String first();

    String ask();

    String fever();

    String none();

    String showMe();

    String allSigns();

    String stop();

    String call(String number);

    String lookedInto(String clinician, LocalDate day);

    String found(String words);

    String asBefore();

    String ownWords();

    String takenBack();

    String untick();

    String ticked();

    String tickFirst();

    String whatToSay();

    String say(String words);

    String ifWorse();

    String isThatRight();

    String unanswered();

    String yes();

    String slip();

    String change();

    String sent();

    String nothingChanged();

    String wordsStillHere();

    String backToWords();
}
