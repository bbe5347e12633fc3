package org.steadyback.access;

/** What became of helping somebody back in. */
public sealed interface ResetLink {

    /** The link went to the owner's own address, and to nobody else. */
    record Mailed(EmailAddress to) implements ResetLink {}

    /** Without mail: the link is shown once and never again, to be handed over in person. */
    record Shown(InviteToken token) implements ResetLink {}

    /** Without mail, for staff: shown once, and it works only once a second member of staff has confirmed it. */
    record NeedsSecond(InviteToken token) implements ResetLink {}

    /** Has never had a password: this is a link for the first one. */
    record FirstPassword(InviteToken token) implements ResetLink {}

    /** Nobody signs in there. */
    record NoAccount() implements ResetLink {}
}
