package org.steadyback.session;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionReaderDatabaseTest extends SessionStory {

    @Test
    void readsNothingOfAnotherPhysiosPatients() {
        record(usual().session());
        var other = clinic.physio("Otto");

        assertThat(clinic.as(other, () -> reader.activityOf(List.of(pat.patient()), WEEKS)))
                .isEmpty();
        assertThat(clinic.as(other, () -> reader.morningsOf(List.of(pat.patient()), WEEKS)))
                .isEmpty();
        assertThatThrownBy(() -> clinic.as(other, () -> reader.entriesOf(pat.patient(), WEEKS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsReadManyPatientsInTwoStatements() {
        record(usual().session());
        var patients = new ArrayList<>(List.of(pat.patient()));
        for (int i = 0; i < 5; i++) {
            patients.add(clinic.patient(anna, "Person " + i).patient());
        }

        clinic.as(anna, () -> {
            assertThat(statements.during(() -> reader.activityOf(patients, WEEKS)))
                    .hasSize(2);
            assertThat(statements.during(() -> reader.morningsOf(patients, WEEKS)))
                    .hasSize(1);
            var activity = reader.activityOf(patients, WEEKS);
            assertThat(activity).containsOnlyKeys(pat.patient());
            assertThat(activity.getOrDefault(pat.patient(), Activity.none()).lastDay())
                    .isEqualTo(TODAY);
            assertThat(activity.getOrDefault(pat.patient(), Activity.none()).lastReceivedAt())
                    .isEqualTo(NOW);
            assertThat(activity.getOrDefault(pat.patient(), Activity.none()).pains())
                    .containsExactly(new DayPain(TODAY, 4, 0, null));
            assertThat(activity.getOrDefault(pat.patient(), Activity.none())
                            .done()
                            .on(new PrescriptionId(bridge), TODAY))
                    .isOne();
        });
    }

    @Test
    void theDatabaseRepeatsTheRules() {
        var id = usual().session();
        record(id);
        for (var broken : List.of(
                "pain_before = 11",
                "pain_peak = -1",
                "effort = 11",
                "mood = -1",
                "ended_at = started_at - interval '1 s'",
                "note = repeat('x', 2001)",
                "flags = '{strange}'",
                "stop_symptoms = '{cough}'",
                "kind = 'OTHER'")) {
            var parts = broken.split(" = ", 2);
            assertThatThrownBy(() -> copyWith(parts[0], parts[1]))
                    .as(broken)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        copyWith("mood", "10");
        assertThat(entries()).hasSize(2);
    }

    /** Adds a copy of the patient's row with one column broken, past all of the application's own checks. */
    private void copyWith(String column, String value) {
        var columns =
                "patient_id, clinic_id, day, started_at, ended_at, zone, received_at, kind, source, recorded_by, pain_before,"
                        + " pain_peak, effort, mood, stop_symptoms, note, flags, guidance, body_digest";
        var values = java.util.Arrays.stream(columns.split(", "))
                .map(one -> one.equals(column) ? value : one)
                .collect(java.util.stream.Collectors.joining(", "));
        clinic.as(
                pat.account(),
                () -> transaction.execute(
                        _ -> jdbc.sql("INSERT INTO session_log (session_id, " + columns + ") SELECT gen_random_uuid(), "
                                        + values + " FROM session_log WHERE patient_id = ? LIMIT 1")
                                .param(pat.patient().value())
                                .update()));
    }
}
