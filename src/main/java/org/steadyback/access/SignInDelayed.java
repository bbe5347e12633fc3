package org.steadyback.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Not now: too many tries, or too many people at once. Says nothing of the account. */
public class SignInDelayed extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration delay;

    SignInDelayed(Duration delay) {
        super("Later");
        this.delay = delay;
    }

    /** After which another try is looked at. */
    public Duration delay() {
        return delay;
    }
}
