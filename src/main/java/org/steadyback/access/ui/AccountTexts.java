package org.steadyback.access.ui;

/** One's own account, and the first password that somebody invited chooses. */
interface AccountTexts {

    String welcomeTitle();

    String welcome(String name);

    String pleaseChoose(String email);

    String savePassword();

    String saved();

    String savedSays();

    String linkDoesNotWork();

    String linkDoesNotWorkSays();

    String signIn();

    String title();

    String yourAccount();

    String who(String name, String email);

    String changeYourPassword();

    String staysSignedIn();

    String passwordUntilNow();

    String newPassword();

    String showPassword();

    String changePassword();

    String changed();

    String oldIsWrong();

    String manyTries();
}
