package org.steadyback.access;

/** What became of changing the clinic. */
public sealed interface ClinicChange {

    /** Saved; from now on every page shows it. */
    record Changed() implements ClinicChange {}

    /** Somebody else saved meanwhile; nothing was changed. */
    record Outdated() implements ClinicChange {}
}
