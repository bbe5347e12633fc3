package org.steadyback.uikit;

/** Beside a field for own words, and what words that must not wait for a reader are asked. */
interface OwnWordsTexts {

    String notReadAtOnce();

    String helpAndNotReadAtOnce(String help);

    String somethingIsWrong();

    String answerFirst();

    String haveRead();

    String asBefore();

    String yes();

    String yesAskMe();

    String notAlone();

    String whomToCall();

    String notAloneCallNow();

    String saddle();

    String saddleWhy();

    String anotherSign();

    String anotherSignWhy();

    String tickAbove();
}
