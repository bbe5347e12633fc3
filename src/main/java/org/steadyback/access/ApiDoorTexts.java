package org.steadyback.access;

/** What the player's API refuses by itself. */
interface ApiDoorTexts {

    String signInAgain();

    String notThisAccount();
}
