package org.steadyback.access;

import java.time.LocalDate;

import org.steadyback.kernel.PatientId;

/**
 * Somebody whom the asking physio treats already, by the name and birth date of a person to be taken in.
 *
 * @param since the day from which this physio treats them
 */
public record KnownPatient(PatientId patient, String name, LocalDate since) {}
