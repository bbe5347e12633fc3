package org.steadyback.shell.door;

/** Short answers given before anything of the portal is reached, or when nothing of it can be reached any more. */
interface DoorTexts {

    String titled(String title);

    String startPage();

    String firstPage();

    String warningSigns();

    String notHere();

    String notHereSays();

    String otherSite();

    String otherSiteSays();

    String nothingHere();

    String nothingHereSays();

    String mayHaveMoved();

    String nothingAtThisAddress();

    String ourFault();

    String ourFaultSays();

    String linkDoesNotWork();

    String linkDoesNotWorkSays();

    String signInFirst();

    String signInAgain();

    String tooLarge();
}
