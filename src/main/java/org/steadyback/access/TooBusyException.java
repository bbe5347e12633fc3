package org.steadyback.access;

/** More people than the portal can serve at once want to sign in or choose a password; nothing was done. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusyException() {
        super("Many people are signing in right now. Please try again in a moment.");
    }
}
