package org.steadyback.access;

/** What an account is for. SERVICE is the clinic's own account for jobs; nobody signs in with it. */
public enum Role {
    PHYSIO,
    PATIENT,
    MANAGER,
    SERVICE
}
