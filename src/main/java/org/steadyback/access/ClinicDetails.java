package org.steadyback.access;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What a clinic is called and where it is.
 *
 * @param country ISO 3166 code of two capital letters
 * @param emergencyNumber what a patient dials when it cannot wait
 * @param urgentNumber advice line for the same day, if the country has one
 */
public record ClinicDetails(
        String name,
        String country,
        ZoneId zone,
        String emergencyNumber,
        @Nullable String urgentNumber) {

    public ClinicDetails {
        Words.require(name, 1, 120, "The clinic's name");
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("The country is a code of two capital letters");
        }
        Words.require(emergencyNumber, 2, 30, "The emergency number");
        if (urgentNumber != null) {
            Words.require(urgentNumber, 2, 30, "The number for urgent advice");
        }
    }
}
