package org.steadyback.access;

/** What became of changing one's own password. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    record OldOneIsWrong() implements PasswordChange {}

    /** Too many wrong ones; another is looked at within a quarter of an hour. */
    record TooManyTries() implements PasswordChange {}
}
