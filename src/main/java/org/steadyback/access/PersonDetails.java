package org.steadyback.access;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is known of a person at take-in.
 *
 * @param zone where the person lives: days and mornings are counted in it
 * @param language BCP 47, e.g. {@code en} or {@code en-GB}
 */
public record PersonDetails(String name, LocalDate birthDate, ZoneId zone, String language) {

    public PersonDetails {
        name = PersonName.of(name);
        if (birthDate.getYear() < 1900) {
            throw new IllegalArgumentException("The birth date is not before 1900");
        }
        if (!language.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
            throw new IllegalArgumentException("The language is a code such as en or en-GB");
        }
    }
}
