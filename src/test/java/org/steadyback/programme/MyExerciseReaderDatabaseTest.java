package org.steadyback.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.Hurdle;
import org.steadyback.screening.GateAction;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a patient may look at: their plan, what they had before, the pool; nothing else, and nothing of somebody else's. */
@PortalTest
class MyExerciseReaderDatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    MyExerciseReader reader;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    AccountId anna;
    Clinic.Person pat;
    UUID programme;

    @BeforeEach
    void takeIn() {
        clock.setTo(Instant.parse("2026-06-15T10:00:00Z"));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat Moor");
        programme = prescribing.programme(clinic, anna, pat.patient(), FIRST);
        prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", FIRST);
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void showsWhatThePlanAsksWithItsWords() {
        var bridge = mine("bridge").orElseThrow();

        assertThat(bridge.given()).isTrue();
        assertThat(bridge.asked()).isPresent();
        assertThat(bridge.waitBecause()).isEmpty();
        assertThat(bridge.content().steps().getReady()).isNotEmpty();
        assertThat(bridge.content().steps().doing()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(bridge.content().card().movingPicture().orElseThrow())
                .matches("figures/bridge\\.svg\\?v=[0-9a-f]{12}");
    }

    @Test
    void isReadInThePatientsLanguage() {
        var spanish = Languages.of("es").orElseThrow();
        var bridge = Reading.in(spanish, () -> mine("bridge")).orElseThrow();

        assertThat(bridge.content().card().name()).isEqualTo("Puente");
        assertThat(bridge.content().language()).isEqualTo(spanish);
        assertThat(bridge.variants())
                .allSatisfy(variant -> assertThat(variant.exercise().language()).isEqualTo(spanish));
        oldVersionGiven();
        assertThat(Reading.in(spanish, () -> mine("an-old-one"))
                        .orElseThrow()
                        .content()
                        .language())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void showsThePoolAndHidesTheRest() {
        assertThat(mine("indoor-walking-bouts").orElseThrow().given()).isFalse();
        assertThat(mine("bird-dog")).isEmpty();
        assertThat(mine("superman-hold")).isEmpty();
        assertThat(mine("no-such-exercise")).isEmpty();
    }

    @Test
    void anotherPatientsPlanOpensNothing() {
        var other = clinic.patient(anna, "Pia");

        assertThat(clinic.as(other.account(), () -> reader.bySlug(other.patient(), "bridge")))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(other.account(), () -> reader.bySlug(pat.patient(), "bridge")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(anna, () -> reader.bySlug(pat.patient(), "bridge")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> clinic.as(clinic.physio("Ben"), () -> reader.bySlug(pat.patient(), "bridge")));
    }

    @Test
    void sidewaysVariantsAreOpenOnlyWhereThePatientMayLook() {
        assertThat(mine("bridge").orElseThrow().variants()).singleElement().satisfies(variant -> {
            assertThat(variant.hurdle()).isEqualTo(Hurdle.FLOOR);
            assertThat(variant.exercise().onTheFloor()).isFalse();
            assertThat(variant.open()).isEqualTo(mine(variant.exercise().slug()).isPresent());
        });
        prescribing.daily(clinic, anna, pat.patient(), programme, "bird-dog", FIRST);
        assertThat(mine("bird-dog").orElseThrow().variants())
                .hasSize(2)
                .allSatisfy(variant -> assertThat(variant.open())
                        .isEqualTo(mine(variant.exercise().slug()).isPresent()));
    }

    @Test
    void aStopStandsBeforeEverything() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);

        assertThat(mine("bridge").orElseThrow().waitBecause().orElseThrow()).contains("waits");
        assertThat(mine("indoor-walking-bouts").orElseThrow().waitBecause()).isPresent();
    }

    @Test
    void nobodyStartsBeforeTheFirstDecision() {
        var fresh = clinic.patient(anna, "Fay");

        assertThat(clinic.as(fresh.account(), () -> reader.bySlug(fresh.patient(), "buttock-squeeze"))
                        .orElseThrow()
                        .waitBecause())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("A few safety questions first"));
    }

    @Test
    void keepsTheWordsThatWereInForceWhenItWasGiven() {
        oldVersionGiven();

        var old = mine("an-old-one").orElseThrow();
        assertThat(old.content().card().cue()).isEqualTo("As it was said then.");
        assertThat(old.content().steps().isNone()).isTrue();
        assertThat(old.variants()).isEmpty();
        var other = clinic.patient(anna, "Pia");
        assertThat(clinic.as(other.account(), () -> reader.bySlug(other.patient(), "an-old-one")))
                .isEmpty();
    }

    /** A version from before the library had steps, given to Pat and out of the library since. */
    private void oldVersionGiven() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    INSERT INTO exercise (exercise_id, version, slug, section, family, family_type, rung, family_size, level, is_core,
                        directions, start_position, equipment, each_side, minutes, bouts_per_day, days_per_week, cautions, current)
                    VALUES ('ZZZ9', 1, 'an-old-one', 'STRENGTHENING', 'Old', 'MENU', 1, 1, 3, false, '{GENERAL}', 'Standing', 'None',
                        false, 5, 1, 7, '{}', false) ON CONFLICT DO NOTHING""").update();
            jdbc.sql("""
                    INSERT INTO exercise_text (exercise_id, version, language, name, cue)
                    VALUES ('ZZZ9', 1, 'en', 'An old one', 'As it was said then.') ON CONFLICT DO NOTHING""").update();
        });
        var prescription = UUID.randomUUID();
        clinic.as(
                anna,
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("""
                    INSERT INTO prescription (prescription_id, clinic_id, patient_id, programme_id, exercise_id)
                    VALUES (?, app_clinic_id(), ?, ?, 'ZZZ9')""")
                            .params(prescription, pat.patient().value(), programme)
                            .update();
                    jdbc.sql("""
                    INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version,
                        place, side, minutes, days_per_week, bouts_per_day, valid_from, withdrawn, kind, made_by, made_at)
                    VALUES (?, 1, app_clinic_id(), ?, 'ZZZ9', 1, 9, 'BOTH_TOGETHER', 5, 7, 1, DATE '2026-06-01', false, 'ASSIGNED',
                        app_user_id(), now())""").params(prescription, pat.patient().value()).update();
                }));
    }

    private Optional<MyExercise> mine(String slug) {
        return clinic.as(pat.account(), () -> reader.bySlug(pat.patient(), slug));
    }
}
