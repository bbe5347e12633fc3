package org.steadyback.access;

import org.steadyback.kernel.TypedText;

/** Command: the first manager creates the clinic, with the one-time link that the console printed. */
public record SetUpClinic(ClinicDetails clinic, String managerName, EmailAddress email, Password password) {

    public SetUpClinic {
        managerName = TypedText.line(managerName, 1, 120, "The name");
    }
}
