package org.steadyback.programme.plan;

import java.time.LocalDate;

/**
 * One version of a prescription. Never changed once made: the next version replaces it from its first day on.
 *
 * @param number 1, 2, 3 … within the prescription
 * @param validFrom first day on which this version counts
 * @param withdrawn from this version on the exercise is no longer asked
 */
public record Asked(
        PrescriptionId prescription,
        int number,
        Dose dose,
        Schedule schedule,
        LocalDate validFrom,
        boolean withdrawn) {}
