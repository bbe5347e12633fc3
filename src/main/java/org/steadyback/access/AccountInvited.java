package org.steadyback.access;

import org.steadyback.text.Language;

/** Somebody was added and can be told by mail, once the transaction has committed. Never stored: it carries the secret. */
record AccountInvited(String name, EmailAddress email, String clinicName, InviteToken token, Language language) {}
