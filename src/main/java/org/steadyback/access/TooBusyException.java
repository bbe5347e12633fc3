package org.steadyback.access;

import org.steadyback.text.Texts;

/** More people than the portal can serve at once want to sign in or choose a password; nothing was done. */
public class TooBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooBusyException() {
        super(Texts.of(PasswordTexts.class).tooBusy());
    }
}
