package org.steadyback.shell;

/** What stands where a page cannot be shown, and what a click meets that fails; and what Vaadin says by itself. */
interface FaultTexts {

    String nothingHere();

    String nothingHereSays();

    String ourFault();

    String ourFaultSays(String number);

    String firstPage();

    String noLongerYours();

    String notDone(String number);

    String internalError();

    String internalErrorSays();

    String cookiesDisabled();

    String cookiesDisabledSays();

    String outOfStep();

    String outOfStepSays();
}
