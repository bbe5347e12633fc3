package org.steadyback.access;

/** Command: the first manager creates the clinic, with the one-time link that the console printed. */
public record SetUpClinic(ClinicDetails clinic, String managerName, EmailAddress email, Password password) {

    public SetUpClinic {
        managerName = PersonName.of(managerName);
    }
}
