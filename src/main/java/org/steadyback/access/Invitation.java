package org.steadyback.access;

import org.steadyback.kernel.AccountId;

/** What became of adding somebody. */
public sealed interface Invitation {

    /** The account exists and waits for its password; the link is shown once and never again. */
    record Invited(AccountId account, InviteToken token) implements Invitation {}

    /** Has chosen a password already: a new link would be the way into somebody's account. */
    record AlreadySignsIn(AccountId account) implements Invitation {}

    /** Another account signs in with that address already. */
    record EmailTaken(EmailAddress email) implements Invitation {}
}
