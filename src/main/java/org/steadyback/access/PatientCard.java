package org.steadyback.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.steadyback.kernel.PatientId;

/** The head of a chart. */
public record PatientCard(
        PatientId id, String name, LocalDate birthDate, ZoneId zone, String language, Instant registeredAt) {

    /** Age in whole years on the given day. */
    public int ageOn(LocalDate day) {
        return java.time.Period.between(birthDate, day).getYears();
    }
}
