package org.steadyback.access;

import org.springframework.stereotype.Component;

import org.steadyback.uikit.Paths;

/** Which addresses are open to somebody who is not signed in because of the secret in them. */
@Component
public class OneTimeLinks {

    private final Invitations invitations;
    private final Clinics clinics;

    OneTimeLinks(Invitations invitations, Clinics clinics) {
        this.invitations = invitations;
        this.clinics = clinics;
    }

    /**
     * Whether this is the kind of address that holds a secret.
     *
     * @param path from its first slash on
     */
    public boolean isLink(String path) {
        return path.startsWith("/" + Paths.WELCOME + "/") || path.startsWith("/" + Paths.SETUP + "/");
    }

    /** Whether its secret is one that opens something now. Looking does not use it up. */
    public boolean opens(String path) {
        var token = new InviteToken(path.substring(path.lastIndexOf('/') + 1));
        return path.startsWith("/" + Paths.WELCOME + "/")
                ? invitations.open(token) instanceof Welcome.Expected
                : clinics.awaitsSetup(token);
    }
}
