package org.steadyback.progression;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.DecisionId;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * The next version of a prescription: another dose, all else as it was.
 *
 * @param basedOn number of the version that it copies
 * @param cause kept with the version
 * @param decision that it comes of; null = a person's own word
 */
record NextDose(
        PrescriptionId prescription,
        int basedOn,
        Dose dose,
        LocalDate from,
        VersionCause cause,
        @Nullable DecisionId decision) {}
