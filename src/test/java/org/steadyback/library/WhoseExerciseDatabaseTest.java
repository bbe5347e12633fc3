package org.steadyback.library;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.steadyback.kernel.AccountId;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An exercise is ours and for all, or a clinic's own with a maker: the database takes nothing between. */
@PortalTest
class WhoseExerciseDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    LibraryLoader loader;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Test
    void takesAClinicsOwnAndTheLoaderLeavesItAlone() {
        var id = ExerciseId.own(UUID.randomUUID());
        var anna = clinic.physio("Anna");
        clinic.as(anna, () -> insert(id.value(), "CLINIC", clinicOf(anna), anna.value(), "MAKER"));

        transactions.executeWithoutResult(_ -> assertThat(loader.load(loader.withPictures(ClinicLibrary.CONTENT)))
                .isEqualTo(new LibraryChange(List.of(), List.of())));
        assertThat(clinic.as(anna, () -> isCurrent(id))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ZZZ1, STEADYBACK, true, ALL",
        "ZZZ1, STEADYBACK, false, MAKER",
        "ZZZ1, CLINIC, true, CLINIC",
        "own, STEADYBACK, false, ALL",
        "own, CLINIC, false, CLINIC",
        "own, CLINIC, true, ALL",
        "own, CLINIC, true, WORLD"
    })
    void refusesWhatDoesNotFitTogether(String id, String source, boolean owned, String visibleTo) {
        var anna = clinic.physio("Anna");
        var form = id.equals("own") ? ExerciseId.own(UUID.randomUUID()).value() : id;

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> {
                    if (owned) {
                        clinic.as(anna, () -> insert(form, source, clinicOf(anna), anna.value(), visibleTo));
                    } else {
                        insert(form, source, null, null, visibleTo);
                    }
                })
                .withMessageContaining("exercise_own");
    }

    private boolean isCurrent(ExerciseId id) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> database.sql("SELECT current FROM exercise WHERE exercise_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single()));
    }

    private UUID clinicOf(AccountId account) {
        return database.sql("SELECT clinic_id FROM account_acting(:id)")
                .param("id", account.value())
                .query(UUID.class)
                .single();
    }

    private void insert(String id, String source, @Nullable UUID ofClinic, @Nullable UUID maker, String visibleTo) {
        transactions.executeWithoutResult(_ -> database.sql("""
                        INSERT INTO exercise (exercise_id, version, slug, section, family, family_type, rung, family_size, level,
                            is_core, directions, start_position, equipment, each_side, minutes, bouts_per_day, days_per_week,
                            cautions, current, source, clinic_id, made_by, visible_to, changed_by, changed_at)
                        VALUES (:id, 1, :slug, 'STRENGTHENING', 'Own', 'MENU', 1, 1, 1, false, '{GENERAL}', 'Standing', 'None',
                            false, 5, 1, 7, '{}', true, :source, :clinic, :maker, :visible,
                            :maker::uuid, CASE WHEN :maker::uuid IS NULL THEN NULL ELSE now() END)""")
                .param("id", id)
                .param("slug", id.toLowerCase(Locale.ROOT))
                .param("source", source)
                .param("clinic", ofClinic)
                .param("maker", maker)
                .param("visible", visibleTo)
                .update());
    }
}
