package org.steadyback.access;

/** What is asked of a password, and why one is refused. */
interface PasswordTexts {

    String help(int least);

    String tooShort(int least);

    String tooLong(int most);

    String unusable();

    String repeats();

    String keysInARow();

    String common();

    String ownName();

    String tooBusy();
}
