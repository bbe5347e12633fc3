package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * The next version of a prescription: another dose, all else as it was.
 *
 * @param basedOn number of the version that it copies
 * @param place in the order of the programme; null = as it was
 * @param cause kept with the version
 * @param decision that it comes of; null = of none
 * @param baseline that trials gave; null with any other cause
 */
public record NextDose(
        PrescriptionId prescription,
        int basedOn,
        @Nullable Integer place,
        Dose dose,
        LocalDate from,
        VersionCause cause,
        @Nullable DecisionId decision,
        @Nullable BigDecimal baseline) {

    public NextDose(
            PrescriptionId prescription,
            int basedOn,
            Dose dose,
            LocalDate from,
            VersionCause cause,
            @Nullable DecisionId decision) {
        this(prescription, basedOn, null, dose, from, cause, decision, null);
    }
}
