package org.steadyback.access;

/** Mails about an account, to its owner. */
interface MailTexts {

    String invitationSubject();

    String invitation(String name, String clinic, String link, int hours);

    String newPasswordSubject();

    String newPassword(String name, String link);

    String changedSubject();

    String changed(String name, String link);
}
