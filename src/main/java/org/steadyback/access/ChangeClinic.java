package org.steadyback.access;

/**
 * Command: the manager changes what the clinic is called, where it is, and whom its patients ring.
 *
 * @param version of the settings that were shown
 */
public record ChangeClinic(long version, ClinicDetails details) {}
