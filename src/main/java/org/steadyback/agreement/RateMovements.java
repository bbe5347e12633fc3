package org.steadyback.agreement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/** Command: how safe movements feel. What is left out is kept as left out, so that it is not asked again. */
public record RateMovements(PatientId patient, ProgrammeId programme, List<Rating> ratings) {

    public RateMovements {
        ratings = List.copyOf(ratings);
    }

    /** @param score 0 = not safe at all, 10 = completely safe; null = left out */
    public record Rating(
            PrescriptionId prescription, @Nullable Integer score) {

        public Rating {
            if (score != null && (score < 0 || score > 10)) {
                throw new IllegalArgumentException("Confidence is a whole number from 0 to 10");
            }
        }
    }
}
