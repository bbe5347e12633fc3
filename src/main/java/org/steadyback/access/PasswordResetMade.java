package org.steadyback.access;

import org.steadyback.text.Language;

/** A way back in was made and is mailed to the owner once the transaction has committed. Never stored: it carries the secret. */
record PasswordResetMade(String name, EmailAddress email, InviteToken token, Language language) {}
