package org.steadyback.access;

/** An account has another password now; its owner is told. */
record PasswordChanged(String name, EmailAddress email) {}
