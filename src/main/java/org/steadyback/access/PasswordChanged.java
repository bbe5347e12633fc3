package org.steadyback.access;

import org.steadyback.text.Language;

/** An account has another password now; its owner is told. */
record PasswordChanged(String name, EmailAddress email, Language language) {}
