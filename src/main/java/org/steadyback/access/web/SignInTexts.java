package org.steadyback.access.web;

/** The pages before sign-in: the way in, and the way back in. */
interface SignInTexts {

    String about();

    String titled(String title);

    String signIn();

    String email();

    String password();

    String intro();

    String forgot();

    String warningSigns();

    String warningSignsWhen();

    String refused();

    String ended();

    String demoAccounts();

    String demoPassword(String password);

    String forgotSays();

    String sendLink();

    String backToSignIn();

    String askTheClinic();

    String lookIntoMail();

    String lookIntoMailSays();

    String newPasswordTitle();

    String newPasswordFor(String name, String email);

    String newPassword();

    String savePassword();

    String saved();

    String savedSays();

    String linkDoesNotWork();

    String linkDoesNotWorkSays();

    String later();

    String laterSays();
}
