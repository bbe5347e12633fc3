package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.DoseRows;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * The newest dose of one exercise, with what in it is graded and the clinic's numbers.
 *
 * @param number of the version that asks it
 */
record AskedDose(int number, GradedDose graded, GradingParameters parameters) {

    /** Whether it is the seconds of a hold that grow; else repetitions or minutes. */
    boolean inSeconds() {
        return switch (graded.quantity()) {
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD -> true;
            case REPS, MINUTES -> false;
        };
    }

    /** The highest quota that is ever asked. */
    BigDecimal cap() {
        return graded.cap(parameters);
    }

    /** The same dose with the start that trials gave; trials of a hold give its seconds. */
    Dose startingAt(BigDecimal quota, boolean inSeconds) {
        return graded.counting(inSeconds ? Quantity.STRETCH_HOLD : Quantity.REPS)
                .with(quota);
    }

    /** Reads it, in one statement. */
    @Component
    static class Reader {

        private static final String NEWEST = """
                SELECT v.*, g.version AS parameters_version, g.changes
                  FROM prescription_version v
                  LEFT JOIN LATERAL (SELECT version, changes::text FROM grading_parameters
                                      WHERE clinic_id = v.clinic_id ORDER BY version DESC LIMIT 1) g ON true
                 WHERE v.patient_id = :patient AND v.prescription_id = :prescription
                 ORDER BY v.number DESC LIMIT 1""";

        private final JdbcClient jdbc;
        private final CardsAtHand cards;

        Reader(JdbcClient jdbc, CardsAtHand cards) {
            this.jdbc = jdbc;
            this.cards = cards;
        }

        private record Row(int number, VersionKey exercise, Dose dose, GradingParameters parameters) {}

        Optional<AskedDose> of(PatientId patient, PrescriptionId prescription) {
            return jdbc.sql(NEWEST)
                    .param("patient", patient.value())
                    .param("prescription", prescription.value())
                    .query((row, _) -> new Row(
                            row.getInt("number"),
                            new VersionKey(
                                    new ExerciseId(row.getString("exercise_id")), row.getInt("exercise_version")),
                            DoseRows.dose(row),
                            ClinicNumbers.of(
                                    row.getObject("parameters_version", Integer.class), row.getString("changes"))))
                    .optional()
                    .map(this::asked);
        }

        private AskedDose asked(Row row) {
            var card = Objects.requireNonNull(cards.of(List.of(row.exercise())).get(row.exercise()));
            return new AskedDose(row.number(), GradedDose.of(row.dose(), card, row.parameters()), row.parameters());
        }
    }
}
